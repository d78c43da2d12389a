/** Who supplies pictures to the press. Their names end captions and make up credit lines. */
export const AGENCIES =
  'Getty(?: Images)?|AFP|Reuters|REUTERS|EPA(?:-EFE)?|EFE|AP(?: Photo)?|Associated Press|PA(?: Media| Wire| Images)?|Press Association|' +
  'Shutterstock|Alamy(?: Stock Photo| Live News)?|Sputnik|SPUTNIK|TASS|Xinhua|Anadolu(?: Agency)?|Bloomberg|iStock(?:photo)?|' +
  'Rex(?: Features)?|REX|ZUMA(?: Press| Wire)?|Corbis|dpa|DPA|ANSA|Kyodo(?: News)?|NurPhoto|SOPA Images|Unsplash|Pexels|Pixabay|' +
  'Magnum(?: Photos)?|Redux|Polaris|WireImage|FilmMagic|USA TODAY Sports|Imago|IMAGO|Picture Alliance|POOL|Pool|KREMLIN POOL|Handout|HANDOUT';
