/** Written by scripts/compile-knowledge.ts from facts/: change those, then npm run knowledge. */
export const packed = `actors
actors-holder
factbook
factbook-holder
unverifiedcity/abidjan-ci	Abidjan	2			country/CI
city/abu-dhabi-ae	Abu Dhabi	2			country/AE
city/abuja-ng	Abuja	2			country/NG
city/accra-gh	Accra	2			country/GH
city/addis-ababa-et	Addis Ababa	2			country/ET
city/aleppo-sy	Aleppo	4			country/SY
city/alexandria-eg	Alexandria	4			country/EG
city/algiers-dz	Algiers	2			country/DZ
city/amman-jo	Amman	2			country/JO
city/amsterdam-nl	Amsterdam	2			country/NL
city/anchorage-us	Anchorage	4			country/US
city/andorra-la-vella-ad	Andorra la Vella	2			country/AD
city/ankara-tr	Ankara	2			country/TR
city/antalya-tr	Antalya	4			country/TR
city/antananarivo-mg	Antananarivo	2			country/MG
city/antwerp-be	Antwerp	4			country/BE
city/apia-ws	Apia	2			country/WS
city/arish-eg	Arish	4	El-Arish		country/EG
city/ashgabat-tm	Ashgabat	2			country/TM
city/asmara-er	Asmara	2			country/ER
city/astana-kz	Astana	2			country/KZ
city/asuncion-py	Asunción	2			country/PY
city/athens-gr	Athens	2			country/GR
city/atlanta-us	Atlanta	4			country/US
city/auckland-nz	Auckland	4			country/NZ
city/avdiivka-ua	Avdiivka	4			country/UA
city/baghdad-iq	Baghdad	2			country/IQ
city/bagram-af	Bagram	4			country/AF
city/bakhmut-ua	Bakhmut	4			country/UA
city/baku-az	Baku	2			country/AZ
city/bamako-ml	Bamako	2			country/ML
city/bandar-abbas-ir	Bandar Abbas	4			country/IR
city/bandar-seri-begawan-bn	Bandar Seri Begawan	2			country/BN
city/bangkok-th	Bangkok	2			country/TH
city/bangui-cf	Bangui	2			country/CF
city/banja-luka-ba	Banja Luka	4			country/BA
city/banjul-gm	Banjul	2			country/GM
city/barcelona-es	Barcelona	4			country/ES
city/basel-ch	Basel	4			country/CH
city/basra-iq	Basra	4			country/IQ
city/basseterre-kn	Basseterre	2			country/KN
city/beijing-cn	Beijing	2			country/CN
city/beirut-lb	Beirut	2			country/LB
city/belem-br	Belém	4			country/BR
city/belfast-gb	Belfast	4			country/GB
city/belgorod-ru	Belgorod	4			country/RU
city/belgrade-rs	Belgrade	2			country/RS
city/belmopan-bz	Belmopan	2			country/BZ
city/bengaluru-in	Bengaluru	4	Bangalore		country/IN
city/benghazi-ly	Benghazi	4			country/LY
city/bergen-no	Bergen	4			country/NO
city/berlin-de	Berlin	2			country/DE
city/bern-ch	Bern	2			country/CH
city/bethlehem-ps	Bethlehem	4			country/PS
city/birmingham-gb	Birmingham	4			country/GB
city/bishkek-kg	Bishkek	2			country/KG
city/bissau-gw	Bissau	2			country/GW
city/bloemfontein-za	Bloemfontein	2			country/ZA
city/bogota-co	Bogotá	2			country/CO
city/bonn-de	Bonn	4			country/DE
city/boston-us	Boston	4			country/US
city/brasilia-br	Brasília	2			country/BR
city/bratislava-sk	Bratislava	2			country/SK
city/brazzaville-cg	Brazzaville	2			country/CG
city/brest-by	Brest	4			country/BY
city/bridgetown-bb	Bridgetown	2			country/BB
city/brisbane-au	Brisbane	4			country/AU
city/brussels-be	Brussels	2			country/BE
city/bucha-ua	Bucha	4			country/UA
city/bucharest-ro	Bucharest	2			country/RO
city/budapest-hu	Budapest	2			country/HU
city/buenos-aires-ar	Buenos Aires	2			country/AR
city/bujumbura-bi	Bujumbura	2			country/BI
city/bukavu-cd	Bukavu	4			country/CD
city/busan-kr	Busan	4			country/KR
city/bushehr-ir	Bushehr	4			country/IR
city/cairo-eg	Cairo	2			country/EG
city/canberra-au	Canberra	2			country/AU
city/cancun-mx	Cancún	4			country/MX
city/cape-town-za	Cape Town	2			country/ZA
city/caracas-ve	Caracas	2			country/VE
city/cardiff-gb	Cardiff	4			country/GB
city/casablanca-ma	Casablanca	4			country/MA
city/castries-lc	Castries	2			country/LC
city/chennai-in	Chennai	4	Madras		country/IN
city/chernihiv-ua	Chernihiv	4			country/UA
city/chernobyl-ua	Chernobyl	4	Chornobyl		country/UA
city/chicago-us	Chicago	4			country/US
city/chisinau-md	Chisinau	2			country/MD
city/chongqing-cn	Chongqing	4			country/CN
city/christchurch-nz	Christchurch	4			country/NZ
city/ciudad-juarez-mx	Ciudad Juárez	4			country/MX
city/cologne-de	Cologne	4			country/DE
city/colombo-lk	Colombo	2			country/LK
city/conakry-gn	Conakry	2			country/GN
city/copenhagen-dk	Copenhagen	2			country/DK
city/cork-ie	Cork	4			country/IE
city/cotonou-bj	Cotonou	2			country/BJ
city/cucuta-co	Cúcuta	4	Cucuta		country/CO
city/dakar-sn	Dakar	2			country/SN
city/dallas-us	Dallas	4			country/US
city/damascus-sy	Damascus	2			country/SY
city/dar-es-salaam-tz	Dar es Salaam	2			country/TZ
city/daraa-sy	Daraa	4	Deraa		country/SY
city/davos-ch	Davos	4			country/CH
city/detroit-us	Detroit	4			country/US
city/dhaka-bd	Dhaka	2			country/BD
city/dili-tl	Dili	2			country/TL
city/diyarbakir-tr	Diyarbakir	4	Diyarbakır		country/TR
city/dnipro-ua	Dnipro	4	Dnepr;Dnipropetrovsk		country/UA
city/dodoma-tz	Dodoma	2			country/TZ
city/doha-qa	Doha	2			country/QA
city/donetsk-ua	Donetsk	4			country/UA
city/dubai-ae	Dubai	4			country/AE
city/dublin-ie	Dublin	2			country/IE
city/durban-za	Durban	4			country/ZA
city/dushanbe-tj	Dushanbe	2			country/TJ
city/edinburgh-gb	Edinburgh	4			country/GB
city/el-fasher-sd	El Fasher	4	el-Fasher;al-Fashir;El-Fasher		country/SD
city/enerhodar-ua	Enerhodar	4			country/UA
city/erbil-iq	Erbil	4	Irbil		country/IQ
city/fallujah-iq	Fallujah	4			country/IQ
city/fordow-ir	Fordow	4	Fordo		country/IR
city/frankfurt-de	Frankfurt	4			country/DE
city/freetown-sl	Freetown	2			country/SL
city/fukushima-jp	Fukushima	4			country/JP
city/funafuti-tv	Funafuti	2			country/TV
city/gaborone-bw	Gaborone	2			country/BW
city/gao-ml	Gao	4			country/ML
city/gaza-city-ps	Gaza City	4			country/PS
city/gdansk-pl	Gdansk	4	Gdańsk		country/PL
city/geneva-ch	Geneva	4			country/CH
city/georgetown-gy	Georgetown	2			country/GY
city/gitega-bi	Gitega	2			country/BI
city/glasgow-gb	Glasgow	4			country/GB
city/goma-cd	Goma	4			country/CD
city/gothenburg-se	Gothenburg	4			country/SE
city/grozny-ru	Grozny	4			country/RU
city/guangzhou-cn	Guangzhou	4			country/CN
city/guatemala-city-gt	Guatemala City	2			country/GT
city/guayaquil-ec	Guayaquil	4			country/EC
city/haifa-il	Haifa	4			country/IL
city/hama-sy	Hama	4			country/SY
city/hamburg-de	Hamburg	4			country/DE
city/hanoi-vn	Hanoi	2			country/VN
city/harare-zw	Harare	2			country/ZW
city/havana-cu	Havana	2			country/CU
city/hebron-ps	Hebron	4			country/PS
city/helsinki-fi	Helsinki	2			country/FI
city/herat-af	Herat	4			country/AF
city/hiroshima-jp	Hiroshima	4			country/JP
city/ho-chi-minh-city-vn	Ho Chi Minh City	4	Saigon		country/VN
city/hodeidah-ye	Hodeidah	4	Hodeida;Hudaydah		country/YE
city/homs-sy	Homs	4			country/SY
city/honiara-sb	Honiara	2			country/SB
city/honolulu-us	Honolulu	4			country/US
city/houston-us	Houston	4			country/US
city/idlib-sy	Idlib	4			country/SY
city/incheon-kr	Incheon	4			country/KR
city/irpin-ua	Irpin	4			country/UA
city/isfahan-ir	Isfahan	4	Esfahan		country/IR
city/islamabad-pk	Islamabad	2			country/PK
city/istanbul-tr	Istanbul	4			country/TR
city/izmir-tr	Izmir	4			country/TR
city/jakarta-id	Jakarta	2			country/ID
city/jeddah-sa	Jeddah	4	Jidda		country/SA
city/jenin-ps	Jenin	4			country/PS
city/jerusalem-il	Jerusalem	2			country/IL
city/johannesburg-za	Johannesburg	4			country/ZA
city/juba-ss	Juba	2			country/SS
city/kabul-af	Kabul	2			country/AF
city/kampala-ug	Kampala	2			country/UG
city/kandahar-af	Kandahar	4			country/AF
city/kano-ng	Kano	4			country/NG
city/karachi-pk	Karachi	4			country/PK
city/karbala-iq	Karbala	4			country/IQ
city/kathmandu-np	Kathmandu	2			country/NP
city/kazan-ru	Kazan	4			country/RU
city/khan-younis-ps	Khan Younis	4	Khan Yunis		country/PS
city/kharkiv-ua	Kharkiv	4	Kharkov		country/UA
city/khartoum-sd	Khartoum	2			country/SD
city/kherson-ua	Kherson	4			country/UA
city/kidal-ml	Kidal	4			country/ML
city/kigali-rw	Kigali	2			country/RW
city/kingston-jm	Kingston	2			country/JM
city/kingstown-vc	Kingstown	2			country/VC
city/kinshasa-cd	Kinshasa	2			country/CD
city/kirkuk-iq	Kirkuk	4			country/IQ
city/kobani-sy	Kobani	4			country/SY
city/kolkata-in	Kolkata	4	Calcutta		country/IN
city/kosovska-mitrovica-xk	Kosovska Mitrovica	4	Mitrovica;North Mitrovica		country/XK
city/krakow-pl	Krakow	4	Kraków;Cracow		country/PL
city/kramatorsk-ua	Kramatorsk	4			country/UA
city/kryvyi-rih-ua	Kryvyi Rih	4			country/UA
city/kuala-lumpur-my	Kuala Lumpur	2			country/MY
city/kupiansk-ua	Kupiansk	4	Kupyansk		country/UA
city/kursk-ru	Kursk	4			country/RU
city/kuwait-city-kw	Kuwait City	2			country/KW
city/kyiv-ua	Kyiv	2			country/UA
city/kyoto-jp	Kyoto	4			country/JP
city/la-paz-bo	La Paz	2			country/BO
city/laayoune-eh	Laayoune	4			country/EH
city/lagos-ng	Lagos	4			country/NG
city/lahore-pk	Lahore	4			country/PK
city/las-vegas-us	Las Vegas	4			country/US
city/latakia-sy	Latakia	4			country/SY
city/lausanne-ch	Lausanne	4			country/CH
city/libreville-ga	Libreville	2			country/GA
city/lilongwe-mw	Lilongwe	2			country/MW
city/lima-pe	Lima	2			country/PE
city/lisbon-pt	Lisbon	2			country/PT
city/liverpool-gb	Liverpool	4			country/GB
city/ljubljana-si	Ljubljana	2			country/SI
city/lobamba-sz	Lobamba	2			country/SZ
city/lome-tg	Lomé	2			country/TG
city/london-gb	London	2			country/GB
city/los-angeles-us	Los Angeles	4	LA		country/US
city/luanda-ao	Luanda	2			country/AO
city/luhansk-ua	Luhansk	4	Lugansk		country/UA
city/lusaka-zm	Lusaka	2			country/ZM
city/lviv-ua	Lviv	4	Lvov		country/UA
city/lyon-fr	Lyon	4			country/FR
city/madrid-es	Madrid	2			country/ES
city/maiduguri-ng	Maiduguri	4			country/NG
city/majuro-mh	Majuro	2			country/MH
city/malabo-gq	Malabo	2			country/GQ
city/male-mv	Malé	2			country/MV
city/malmo-se	Malmö	4			country/SE
city/managua-ni	Managua	2			country/NI
city/manama-bh	Manama	2			country/BH
city/manchester-gb	Manchester	4			country/GB
city/mandalay-mm	Mandalay	4			country/MM
city/manila-ph	Manila	2			country/PH
city/maputo-mz	Maputo	2			country/MZ
city/maracaibo-ve	Maracaibo	4			country/VE
city/marib-ye	Marib	4			country/YE
city/mariupol-ua	Mariupol	4			country/UA
city/marrakesh-ma	Marrakesh	4	Marrakech		country/MA
city/marseille-fr	Marseille	4			country/FR
city/maseru-ls	Maseru	2			country/LS
city/mashhad-ir	Mashhad	4			country/IR
city/mazar-i-sharif-af	Mazar-i-Sharif	4			country/AF
city/mbabane-sz	Mbabane	2			country/SZ
city/mecca-sa	Mecca	4			country/SA
city/medellin-co	Medellín	4	Medellin		country/CO
city/medina-sa	Medina	4			country/SA
city/mekelle-et	Mekelle	4			country/ET
city/melbourne-au	Melbourne	4			country/AU
city/mexico-city-mx	Mexico City	2			country/MX
city/miami-us	Miami	4			country/US
city/milan-it	Milan	4			country/IT
city/minneapolis-us	Minneapolis	4			country/US
city/minsk-by	Minsk	2			country/BY
city/misrata-ly	Misrata	4			country/LY
city/mogadishu-so	Mogadishu	2			country/SO
city/mombasa-ke	Mombasa	4			country/KE
city/monrovia-lr	Monrovia	2			country/LR
city/montevideo-uy	Montevideo	2			country/UY
city/montreal-ca	Montreal	4	Montréal		country/CA
city/moroni-km	Moroni	2			country/KM
city/moscow-ru	Moscow	2			country/RU
city/mosul-iq	Mosul	4			country/IQ
city/mumbai-in	Mumbai	4	Bombay		country/IN
city/munich-de	Munich	4	München		country/DE
city/murmansk-ru	Murmansk	4			country/RU
city/muscat-om	Muscat	2			country/OM
city/mykolaiv-ua	Mykolaiv	4			country/UA
city/n-djamena-td	N'Djamena	2			country/TD
city/nablus-ps	Nablus	4			country/PS
city/nagasaki-jp	Nagasaki	4			country/JP
city/nairobi-ke	Nairobi	2			country/KE
city/najaf-iq	Najaf	4			country/IQ
city/naples-it	Naples	4			country/IT
city/narva-ee	Narva	4			country/EE
city/nassau-bs	Nassau	2			country/BS
city/natanz-ir	Natanz	4			country/IR
city/naypyidaw-mm	Naypyidaw	4			country/MM
city/nazareth-il	Nazareth	4			country/IL
city/new-delhi-in	New Delhi	2			country/IN
city/new-orleans-us	New Orleans	4			country/US
city/new-york-us	New York	4	New York City;NYC		country/US
city/ngerulmud-pw	Ngerulmud	2			country/PW
city/niamey-ne	Niamey	2			country/NE
city/nicosia-cy	Nicosia	2			country/CY
city/nouakchott-mr	Nouakchott	2			country/MR
city/novosibirsk-ru	Novosibirsk	4			country/RU
city/nuku-alofa-to	Nuku'alofa	2			country/TO
city/nyala-sd	Nyala	4			country/SD
city/odense-dk	Odense	4			country/DK
city/odesa-ua	Odesa	4	Odessa		country/UA
city/omdurman-sd	Omdurman	4			country/SD
city/osaka-jp	Osaka	4			country/JP
city/oslo-no	Oslo	2			country/NO
city/ottawa-ca	Ottawa	2			country/CA
city/ouagadougou-bf	Ouagadougou	2			country/BF
city/oxford-gb	Oxford	4			country/GB
city/palermo-it	Palermo	4			country/IT
city/palikir-fm	Palikir	2			country/FM
city/palm-beach-us	Palm Beach	4			country/US
city/palmyra-sy	Palmyra	4			country/SY
city/panama-city-pa	Panama City	2			country/PA
city/panmunjom	Panmunjom	4
city/paramaribo-sr	Paramaribo	2			country/SR
city/paris-fr	Paris	2			country/FR
city/perth-au	Perth	4			country/AU
city/peshawar-pk	Peshawar	4			country/PK
city/philadelphia-us	Philadelphia	4			country/US
city/phnom-penh-kh	Phnom Penh	2			country/KH
city/podgorica-me	Podgorica	2			country/ME
city/pokrovsk-ua	Pokrovsk	4			country/UA
city/port-au-prince-ht	Port-au-Prince	2			country/HT
city/port-louis-mu	Port Louis	2			country/MU
city/port-moresby-pg	Port Moresby	2			country/PG
city/port-of-spain-tt	Port of Spain	2			country/TT
city/port-vila-vu	Port-Vila	2			country/VU
city/portland-us	Portland	4			country/US
city/porto-novo-bj	Porto-Novo	2			country/BJ
city/porto-pt	Porto	4			country/PT
city/prague-cz	Prague	2			country/CZ
city/praia-cv	Praia	2			country/CV
city/pretoria-za	Pretoria	2			country/ZA
city/pristina-xk	Pristina	2			country/XK
city/przemysl-pl	Przemysl	4	Przemyśl		country/PL
city/pyongyang-kp	Pyongyang	2			country/KP
city/qom-ir	Qom	4			country/IR
city/quetta-pk	Quetta	4			country/PK
city/quito-ec	Quito	2			country/EC
city/rabat-ma	Rabat	2			country/MA
city/rafah-ps	Rafah	4			country/PS
city/ramallah-ps	Ramallah	4			country/PS
city/ramstein-de	Ramstein	4			country/DE
city/raqqa-sy	Raqqa	4			country/SY
city/rawalpindi-pk	Rawalpindi	4			country/PK
city/reykjavik-is	Reykjavik	2			country/IS
city/riga-lv	Riga	2			country/LV
city/rio-de-janeiro-br	Rio de Janeiro	4	Rio		country/BR
city/riyadh-sa	Riyadh	2			country/SA
city/rome-it	Rome	2			country/IT
city/roseau-dm	Roseau	2			country/DM
city/rostov-on-don-ru	Rostov-on-Don	4	Rostov		country/RU
city/rotterdam-nl	Rotterdam	4			country/NL
city/rzeszow-pl	Rzeszow	4	Rzeszów		country/PL
city/saint-george-s-gd	Saint George's	2			country/GD
city/saint-john-s-ag	Saint John's	2			country/AG
city/saint-petersburg-ru	Saint Petersburg	4	St. Petersburg;St Petersburg		country/RU
city/salisbury-gb	Salisbury	4			country/GB
city/salzburg-at	Salzburg	4			country/AT
city/san-francisco-us	San Francisco	4			country/US
city/san-jose-cr	San José	2			country/CR
city/san-salvador-sv	San Salvador	2			country/SV
city/sanaa-ye	Sanaa	2			country/YE
city/santiago-cl	Santiago	2			country/CL
city/santo-domingo-do	Santo Domingo	2			country/DO
city/sao-paulo-br	São Paulo	4	Sao Paulo		country/BR
city/sao-tome-st	Sao Tome	2			country/ST
city/sarajevo-ba	Sarajevo	2			country/BA
city/seattle-us	Seattle	4			country/US
city/seoul-kr	Seoul	2			country/KR
city/sevastopol	Sevastopol	4
city/seville-es	Seville	4			country/ES
city/shanghai-cn	Shanghai	4			country/CN
city/sharjah-ae	Sharjah	4			country/AE
city/sharm-el-sheikh-eg	Sharm el-Sheikh	4	Sharm el Sheikh;Sharm al-Sheikh		country/EG
city/shenzhen-cn	Shenzhen	4			country/CN
city/shiraz-ir	Shiraz	4			country/IR
city/sidon-lb	Sidon	4			country/LB
city/simferopol	Simferopol	4
city/skopje-mk	Skopje	2			country/MK
city/sloviansk-ua	Sloviansk	4	Slovyansk		country/UA
city/sochi-ru	Sochi	4			country/RU
city/sofia-bg	Sofia	2			country/BG
city/srebrenica-ba	Srebrenica	4			country/BA
city/sri-jayewardenepura-kotte-lk	Sri Jayewardenepura Kotte	2			country/LK
city/srinagar	Srinagar	4
city/stepanakert	Stepanakert	4	Khankendi
city/stockholm-se	Stockholm	2			country/SE
city/strasbourg-fr	Strasbourg	4			country/FR
city/sucre-bo	Sucre	2			country/BO
city/sumy-ua	Sumy	4			country/UA
city/suva-fj	Suva	2			country/FJ
city/sweida-sy	Sweida	4	Suwayda;Sweida city		country/SY
city/sydney-au	Sydney	4			country/AU
city/tabriz-ir	Tabriz	4			country/IR
city/taipei-tw	Taipei	2			country/TW
city/taiz-ye	Taiz	4			country/YE
city/tallinn-ee	Tallinn	2			country/EE
city/tarawa-ki	Tarawa	2			country/KI
city/tashkent-uz	Tashkent	2			country/UZ
city/tbilisi-ge	Tbilisi	2			country/GE
city/tegucigalpa-hn	Tegucigalpa	2			country/HN
city/tehran-ir	Tehran	2			country/IR
city/tel-aviv-il	Tel Aviv	4			country/IL
city/the-hague-nl	The Hague	4			country/NL
city/thessaloniki-gr	Thessaloniki	4			country/GR
city/thimphu-bt	Thimphu	2			country/BT
city/tianjin-cn	Tianjin	4			country/CN
city/tijuana-mx	Tijuana	4			country/MX
city/timbuktu-ml	Timbuktu	4			country/ML
city/tirana-al	Tirana	2			country/AL
city/tiraspol	Tiraspol	4
city/tokyo-jp	Tokyo	2			country/JP
city/toronto-ca	Toronto	4			country/CA
city/tripoli-ly	Tripoli	2			country/LY
city/tunis-tn	Tunis	2			country/TN
city/tyre-lb	Tyre	4			country/LB
city/ulaanbaatar-mn	Ulaanbaatar	2			country/MN
city/vaduz-li	Vaduz	2			country/LI
city/valencia-es	Valencia	4			country/ES
city/valletta-mt	Valletta	2			country/MT
city/vancouver-ca	Vancouver	4			country/CA
city/venice-it	Venice	4			country/IT
city/victoria-sc	Victoria	2			country/SC
city/vienna-at	Vienna	2			country/AT
city/vientiane-la	Vientiane	2			country/LA
city/vilnius-lt	Vilnius	2			country/LT
city/vladivostok-ru	Vladivostok	4			country/RU
city/warsaw-pl	Warsaw	2			country/PL
city/washington-us	Washington	2			country/US
city/wellington-nz	Wellington	2			country/NZ
city/windhoek-na	Windhoek	2			country/NA
city/wuhan-cn	Wuhan	4			country/CN
city/yamoussoukro-ci	Yamoussoukro	2			country/CI
city/yangon-mm	Yangon	4	Rangoon		country/MM
city/yaounde-cm	Yaoundé	2			country/CM
city/yekaterinburg-ru	Yekaterinburg	4	Ekaterinburg		country/RU
city/yerevan-am	Yerevan	2			country/AM
city/zagreb-hr	Zagreb	2			country/HR
city/zaporizhzhia-ua	Zaporizhzhia	4	Zaporizhzhya;Zaporozhye		country/UA
city/zurich-ch	Zurich	4	Zürich		country/CH
country/AD	Andorra	2	Principality of Andorra				Andorran;Andorrans
country/AE	United Arab Emirates	2	UAE;Emirates				Emirati;Emiratis
country/AF	Afghanistan	2	Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan				Afghan;Afghans;Afghani
country/AG	Antigua and Barbuda	2	Antigua				Antiguan;Antiguans;Barbudan;Barbudans
country/AL	Albania	2	Republic of Albania				Albanian;Albanians
country/AM	Armenia	2	Republic of Armenia				Armenian;Armenians
country/AO	Angola	2	Republic of Angola				Angolan;Angolans
country/AR	Argentina	2	Argentine Republic				Argentine;Argentines;Argentinian;Argentinians;Argentinean
country/AT	Austria	2	Republic of Austria				Austrian;Austrians
country/AU	Australia	2	Commonwealth of Australia				Australian;Australians;Aussie;Aussies
country/AZ	Azerbaijan	2	Republic of Azerbaijan				Azerbaijani;Azerbaijanis;Azeri;Azeris
country/BA	Bosnia and Herzegovina	2	Bosnia;Bosnia-Herzegovina				Bosnian;Bosnians;Herzegovinian;Herzegovinians
country/BB	Barbados	2					Barbadian;Barbadians;Bajan;Bajans
country/BD	Bangladesh	2	People's Republic of Bangladesh				Bangladeshi;Bangladeshis
country/BE	Belgium	2	Kingdom of Belgium				Belgian;Belgians
country/BF	Burkina Faso	2	Burkina				Burkinabe;Burkinabé
country/BG	Bulgaria	2	Republic of Bulgaria				Bulgarian;Bulgarians
country/BH	Bahrain	2	Kingdom of Bahrain				Bahraini;Bahrainis
country/BI	Burundi	2	Republic of Burundi				Burundian;Burundians
country/BJ	Benin	2	Republic of Benin				Beninese
country/BN	Brunei	2	Brunei Darussalam				Bruneian;Bruneians
country/BO	Bolivia	2	Plurinational State of Bolivia				Bolivian;Bolivians
country/BR	Brazil	2	Federative Republic of Brazil				Brazilian;Brazilians
country/BS	Bahamas	2	Commonwealth of The Bahamas				Bahamian;Bahamians
country/BT	Bhutan	2	Kingdom of Bhutan				Bhutanese
country/BW	Botswana	2	Republic of Botswana				Botswanan;Motswana;Batswana
country/BY	Belarus	2	Republic of Belarus;Belorussia;Byelorussia				Belarusian;Belarusians;Belarussian
country/BZ	Belize	2					Belizean;Belizeans
country/CA	Canada	2					Canadian;Canadians
country/CD	Democratic Republic of the Congo	2	DR Congo;DRC;Democratic Republic of Congo;Congo-Kinshasa;Congo;Zaire				Congolese
country/CF	Central African Republic	2	CAR				Central African;Central Africans
country/CG	Republic of the Congo	2	Congo-Brazzaville;Congo Republic;Congo				Congolese
country/CH	Switzerland	2	Swiss Confederation				Swiss
country/CI	Côte d'Ivoire	2	Republic of Côte d'Ivoire;Ivory Coast				Ivorian;Ivorians;Ivoirian;Ivoirians
country/CL	Chile	2	Republic of Chile				Chilean;Chileans
country/CM	Cameroon	2	Republic of Cameroon				Cameroonian;Cameroonians
country/CN	China	2	People's Republic of China;PRC;Communist China;mainland China				Chinese
country/CO	Colombia	2	Republic of Colombia				Colombian;Colombians
country/CR	Costa Rica	2	Republic of Costa Rica				Costa Rican;Costa Ricans
country/CU	Cuba	2	Republic of Cuba				Cuban;Cubans
country/CV	Cape Verde	2	Republic of Cabo Verde;Cabo Verde				Cape Verdean;Cape Verdeans;Cabo Verdean;Cabo Verdeans
country/CY	Cyprus	2	Republic of Cyprus				Cypriot;Cypriots;Greek Cypriot;Greek Cypriots
country/CZ	Czechia	2	Czech Republic				Czech;Czechs
country/DE	Germany	2	Federal Republic of Germany;FRG				German;Germans
country/DJ	Djibouti	2	Republic of Djibouti				Djiboutian;Djiboutians
country/DK	Denmark	2	Kingdom of Denmark				Danish;Dane;Danes
country/DM	Dominica	2	Commonwealth of Dominica				Dominican;Dominicans
country/DO	Dominican Republic	2					Dominican;Dominicans
country/DZ	Algeria	2	People's Democratic Republic of Algeria				Algerian;Algerians
country/EC	Ecuador	2	Republic of Ecuador				Ecuadorian;Ecuadorians;Ecuadorean;Ecuadoreans
country/EE	Estonia	2	Republic of Estonia				Estonian;Estonians
country/EG	Egypt	2	Arab Republic of Egypt				Egyptian;Egyptians
country/EH	Western Sahara	4	Sahrawi Arab Democratic Republic				Sahrawi;Sahrawis;Saharawi
country/ER	Eritrea	2	State of Eritrea				Eritrean;Eritreans
country/ES	Spain	2	Kingdom of Spain				Spanish;Spaniard;Spaniards
country/ET	Ethiopia	2	Federal Democratic Republic of Ethiopia				Ethiopian;Ethiopians
country/FI	Finland	2	Republic of Finland				Finnish;Finn;Finns
country/FJ	Fiji	2	Republic of Fiji				Fijian;Fijians
country/FM	Micronesia	2	Federated States of Micronesia				Micronesian;Micronesians
country/FR	France	2	French Republic				French;Frenchman;Frenchmen;Frenchwoman;Frenchwomen
country/GA	Gabon	2	Gabonese Republic				Gabonese
country/GB	United Kingdom	2	United Kingdom of Great Britain and Northern Ireland;UK;U.K.;Britain;Great Britain				British;Briton;Britons;Brit;Brits
country/GD	Grenada	2					Grenadian;Grenadians
country/GE	Georgia	2	Republic of Georgia				Georgian;Georgians
country/GH	Ghana	2	Republic of Ghana				Ghanaian;Ghanaians
country/GM	Gambia	2	Republic of The Gambia				Gambian;Gambians
country/GN	Guinea	2	Republic of Guinea;Guinea-Conakry				Guinean;Guineans
country/GQ	Equatorial Guinea	2	Republic of Equatorial Guinea				Equatorial Guinean;Equatorial Guineans;Equatoguinean
country/GR	Greece	2	Hellenic Republic				Greek;Greeks
country/GT	Guatemala	2	Republic of Guatemala				Guatemalan;Guatemalans
country/GW	Guinea-Bissau	2	Republic of Guinea-Bissau				Bissau-Guinean;Bissau-Guineans
country/GY	Guyana	2	Co-operative Republic of Guyana				Guyanese
country/HN	Honduras	2	Republic of Honduras				Honduran;Hondurans
country/HR	Croatia	2	Republic of Croatia				Croatian;Croatians;Croat;Croats
country/HT	Haiti	2	Republic of Haiti				Haitian;Haitians
country/HU	Hungary	2					Hungarian;Hungarians
country/ID	Indonesia	2	Republic of Indonesia				Indonesian;Indonesians
country/IE	Ireland	2	Republic of Ireland;Irish Republic;Eire				Irish;Irishman;Irishmen;Irishwoman;Irishwomen
country/IL	Israel	2	State of Israel;Jewish state				Israeli;Israelis
country/IN	India	2	Republic of India;Bharat				Indian;Indians
country/IQ	Iraq	2	Republic of Iraq				Iraqi;Iraqis
country/IR	Iran	2	Islamic Republic of Iran;Islamic Republic;Persia				Iranian;Iranians
country/IS	Iceland	2					Icelandic;Icelander;Icelanders
country/IT	Italy	2	Italian Republic				Italian;Italians
country/JM	Jamaica	2					Jamaican;Jamaicans
country/JO	Jordan	2	Hashemite Kingdom of Jordan				Jordanian;Jordanians
country/JP	Japan	2					Japanese
country/KE	Kenya	2	Republic of Kenya				Kenyan;Kenyans
country/KG	Kyrgyzstan	2	Kyrgyz Republic				Kyrgyz;Kyrgyzstani;Kyrgyzstanis
country/KH	Cambodia	2	Kingdom of Cambodia;Kampuchea				Cambodian;Cambodians
country/KI	Kiribati	2	Republic of Kiribati				I-Kiribati
country/KM	Comoros	2	Union of the Comoros				Comoran;Comorans;Comorian;Comorians
country/KN	Saint Kitts and Nevis	2	Federation of Saint Kitts and Nevis;St. Kitts and Nevis				Kittitian;Kittitians;Nevisian;Nevisians
country/KP	North Korea	2	Democratic People's Republic of Korea;DPRK;Hermit Kingdom;N. Korea;Korea				North Korean;North Koreans;Korean;Koreans
country/KR	South Korea	2	Republic of Korea;ROK;Korea Republic;S. Korea;Korea				South Korean;South Koreans;Korean;Koreans
country/KW	Kuwait	2	State of Kuwait				Kuwaiti;Kuwaitis
country/KZ	Kazakhstan	2	Republic of Kazakhstan;Kazakstan				Kazakh;Kazakhs;Kazakhstani;Kazakhstanis
country/LA	Laos	2	Lao People's Democratic Republic;Lao PDR				Lao;Laotian;Laotians
country/LB	Lebanon	2	Lebanese Republic				Lebanese
country/LC	Saint Lucia	2	St. Lucia				Saint Lucian;Saint Lucians;St. Lucian
country/LI	Liechtenstein	2	Principality of Liechtenstein				Liechtensteiner;Liechtensteiners
country/LK	Sri Lanka	2	Democratic Socialist Republic of Sri Lanka;Ceylon				Sri Lankan;Sri Lankans
country/LR	Liberia	2	Republic of Liberia				Liberian;Liberians
country/LS	Lesotho	2	Kingdom of Lesotho				Basotho;Mosotho
country/LT	Lithuania	2	Republic of Lithuania				Lithuanian;Lithuanians
country/LU	Luxembourg	2	Grand Duchy of Luxembourg;Luxemburg				Luxembourgish;Luxembourger;Luxembourgers
country/LV	Latvia	2	Republic of Latvia				Latvian;Latvians
country/LY	Libya	2	State of Libya				Libyan;Libyans
country/MA	Morocco	2	Kingdom of Morocco				Moroccan;Moroccans
country/MC	Monaco	2	Principality of Monaco				Monegasque;Monegasques;Monacan;Monacans
country/MD	Moldova	2	Republic of Moldova;Moldavia				Moldovan;Moldovans
country/ME	Montenegro	2					Montenegrin;Montenegrins
country/MG	Madagascar	2	Republic of Madagascar				Malagasy;Madagascan;Madagascans
country/MH	Marshall Islands	2	Republic of the Marshall Islands				Marshallese
country/MK	North Macedonia	2	Republic of North Macedonia;Macedonia;FYROM				Macedonian;Macedonians;North Macedonian
country/ML	Mali	2	Republic of Mali				Malian;Malians
country/MM	Myanmar	4	Republic of the Union of Myanmar;Burma				Myanmar;Burmese
country/MN	Mongolia	2					Mongolian;Mongolians
country/MR	Mauritania	2	Islamic Republic of Mauritania				Mauritanian;Mauritanians
country/MT	Malta	2	Republic of Malta				Maltese
country/MU	Mauritius	2	Republic of Mauritius				Mauritian;Mauritians
country/MV	Maldives	2	Republic of Maldives				Maldivian;Maldivians
country/MW	Malawi	2	Republic of Malawi				Malawian;Malawians
country/MX	Mexico	2	United Mexican States				Mexican;Mexicans
country/MY	Malaysia	2					Malaysian;Malaysians
country/MZ	Mozambique	2	Republic of Mozambique				Mozambican;Mozambicans
country/NA	Namibia	2	Republic of Namibia				Namibian;Namibians
country/NE	Niger	2	Republic of Niger				Nigerien;Nigeriens
country/NG	Nigeria	2	Federal Republic of Nigeria				Nigerian;Nigerians
country/NI	Nicaragua	2	Republic of Nicaragua				Nicaraguan;Nicaraguans
country/NL	Netherlands	2	Kingdom of the Netherlands;Holland				Dutch;Dutchman;Dutchmen;Dutchwoman
country/NO	Norway	2	Kingdom of Norway				Norwegian;Norwegians
country/NP	Nepal	2	Federal Democratic Republic of Nepal				Nepali;Nepalis;Nepalese
country/NR	Nauru	4	Republic of Nauru				Nauruan;Nauruans
country/NZ	New Zealand	2	Aotearoa				New Zealand;New Zealander;New Zealanders;Kiwi;Kiwis
country/OM	Oman	2	Sultanate of Oman				Omani;Omanis
country/PA	Panama	2	Republic of Panama				Panamanian;Panamanians
country/PE	Peru	2	Republic of Peru				Peruvian;Peruvians
country/PG	Papua New Guinea	2	Independent State of Papua New Guinea;PNG				Papua New Guinean;Papua New Guineans
country/PH	Philippines	2	Republic of the Philippines				Philippine;Filipino;Filipinos;Filipina;Filipinas
country/PK	Pakistan	2	Islamic Republic of Pakistan				Pakistani;Pakistanis
country/PL	Poland	2	Republic of Poland				Polish;Pole;Poles
country/PS	Palestine	4	State of Palestine;Palestinian territories;Palestinian Territories;occupied Palestinian territories				Palestinian;Palestinians
country/PT	Portugal	2	Portuguese Republic				Portuguese
country/PW	Palau	2	Republic of Palau				Palauan;Palauans
country/PY	Paraguay	2	Republic of Paraguay				Paraguayan;Paraguayans
country/QA	Qatar	2	State of Qatar				Qatari;Qataris
country/RO	Romania	2					Romanian;Romanians
country/RS	Serbia	2	Republic of Serbia				Serbian;Serbians;Serb;Serbs
country/RU	Russia	2	Russian Federation				Russian;Russians
country/RW	Rwanda	2	Republic of Rwanda				Rwandan;Rwandans
country/SA	Saudi Arabia	2	Kingdom of Saudi Arabia;KSA				Saudi;Saudis;Saudi Arabian;Saudi Arabians
country/SB	Solomon Islands	2	Solomons				Solomon Islander;Solomon Islanders
country/SC	Seychelles	2	Republic of Seychelles				Seychellois
country/SD	Sudan	2	Republic of the Sudan				Sudanese
country/SE	Sweden	2	Kingdom of Sweden				Swedish;Swede;Swedes
country/SG	Singapore	2	Republic of Singapore				Singaporean;Singaporeans;Singapore
country/SI	Slovenia	2	Republic of Slovenia				Slovenian;Slovenians;Slovene;Slovenes
country/SK	Slovakia	2	Slovak Republic				Slovak;Slovaks;Slovakian
country/SL	Sierra Leone	2	Republic of Sierra Leone				Sierra Leonean;Sierra Leoneans
country/SM	San Marino	2	Republic of San Marino				Sammarinese
country/SN	Senegal	2	Republic of Senegal				Senegalese
country/SO	Somalia	2	Federal Republic of Somalia				Somali;Somalis;Somalian
country/SR	Suriname	2	Republic of Suriname				Surinamese;Surinamer;Surinamers
country/SS	South Sudan	2	Republic of South Sudan				South Sudanese
country/ST	Sao Tome and Principe	2	Democratic Republic of Sao Tome and Principe				Sao Tomean;Sao Tomeans
country/SV	El Salvador	2	Republic of El Salvador				Salvadoran;Salvadorans;Salvadorean
country/SY	Syria	2	Syrian Arab Republic				Syrian;Syrians
country/SZ	Eswatini	2	Kingdom of Eswatini;Swaziland				Swazi;Swazis
country/TD	Chad	2	Republic of Chad				Chadian;Chadians
country/TG	Togo	2	Togolese Republic				Togolese
country/TH	Thailand	2	Kingdom of Thailand;Siam				Thai;Thais
country/TJ	Tajikistan	2	Republic of Tajikistan				Tajik;Tajiks;Tajikistani;Tajikistanis
country/TL	Timor-Leste	2	Democratic Republic of Timor-Leste;East Timor				Timorese;East Timorese
country/TM	Turkmenistan	2					Turkmen;Turkmens;Turkmenistani;Turkmenistanis
country/TN	Tunisia	2	Republic of Tunisia				Tunisian;Tunisians
country/TO	Tonga	2	Kingdom of Tonga				Tongan;Tongans
country/TR	Turkey	2	Republic of Turkey;Türkiye;Turkiye				Turkish;Turk;Turks
country/TT	Trinidad and Tobago	2	Republic of Trinidad and Tobago;Trinidad				Trinidadian;Trinidadians;Tobagonian;Tobagonians
country/TV	Tuvalu	2					Tuvaluan;Tuvaluans
country/TW	Taiwan	2	Republic of China				Taiwanese
country/TZ	Tanzania	2	United Republic of Tanzania				Tanzanian;Tanzanians
country/UA	Ukraine	2					Ukrainian;Ukrainians
country/UG	Uganda	2	Republic of Uganda				Ugandan;Ugandans
country/US	United States	2	United States of America;US;U.S.;USA;U.S.A.;America				American;Americans;US;U.S.
country/UY	Uruguay	2	Oriental Republic of Uruguay				Uruguayan;Uruguayans
country/UZ	Uzbekistan	2	Republic of Uzbekistan				Uzbek;Uzbeks;Uzbekistani;Uzbekistanis
country/VA	Vatican	4	Holy See;Vatican City;Vatican City State				Vatican
country/VC	Saint Vincent and the Grenadines	2	St. Vincent and the Grenadines				Vincentian;Vincentians
country/VE	Venezuela	2	Bolivarian Republic of Venezuela				Venezuelan;Venezuelans
country/VN	Vietnam	2	Socialist Republic of Vietnam;Viet Nam				Vietnamese
country/VU	Vanuatu	2	Republic of Vanuatu				Ni-Vanuatu;Vanuatuan;Vanuatuans
country/WS	Samoa	2	Independent State of Samoa;Western Samoa				Samoan;Samoans
country/XK	Kosovo	2	Republic of Kosovo				Kosovan;Kosovans;Kosovar;Kosovars
country/YE	Yemen	2	Republic of Yemen				Yemeni;Yemenis;Yemenite
country/ZA	South Africa	2	Republic of South Africa				South African;South Africans
country/ZM	Zambia	2	Republic of Zambia				Zambian;Zambians
country/ZW	Zimbabwe	2	Republic of Zimbabwe;Rhodesia				Zimbabwean;Zimbabweans
government/AD	the government of Andorra	2			country/AD
government/AE	the government of United Arab Emirates	2			country/AE
government/AF	the government of Afghanistan	2			country/AF
government/AG	the government of Antigua and Barbuda	2			country/AG
government/AL	the government of Albania	2			country/AL
government/AM	the government of Armenia	2			country/AM
government/AO	the government of Angola	2			country/AO
government/AR	the government of Argentina	2			country/AR
government/AT	the government of Austria	2			country/AT
government/AU	the government of Australia	2			country/AU
government/AZ	the government of Azerbaijan	2			country/AZ
government/BA	the government of Bosnia and Herzegovina	2			country/BA
government/BB	the government of Barbados	2			country/BB
government/BD	the government of Bangladesh	2			country/BD
government/BE	the government of Belgium	2			country/BE
government/BF	the government of Burkina Faso	2			country/BF
government/BG	the government of Bulgaria	2			country/BG
government/BH	the government of Bahrain	2			country/BH
government/BI	the government of Burundi	2			country/BI
government/BJ	the government of Benin	2			country/BJ
government/BN	the government of Brunei	2			country/BN
government/BO	the government of Bolivia	2			country/BO
government/BR	the government of Brazil	2			country/BR
government/BS	the government of Bahamas	2			country/BS
government/BT	the government of Bhutan	2			country/BT
government/BW	the government of Botswana	2			country/BW
government/BY	the government of Belarus	2			country/BY
government/BZ	the government of Belize	2			country/BZ
government/CA	the government of Canada	2			country/CA
government/CD	the government of Democratic Republic of the Congo	2			country/CD
government/CF	the government of Central African Republic	2			country/CF
government/CG	the government of Republic of the Congo	2			country/CG
government/CH	the government of Switzerland	2			country/CH
government/CI	the government of Côte d'Ivoire	2			country/CI
government/CL	the government of Chile	2			country/CL
government/CM	the government of Cameroon	2			country/CM
government/CN	the government of China	2			country/CN
government/CO	the government of Colombia	2			country/CO
government/CR	the government of Costa Rica	2			country/CR
government/CU	the government of Cuba	2			country/CU
government/CV	the government of Cape Verde	2			country/CV
government/CY	the government of Cyprus	2			country/CY
government/CZ	the government of Czechia	2			country/CZ
government/DE	the government of Germany	2			country/DE
government/DJ	the government of Djibouti	2			country/DJ
government/DK	the government of Denmark	2			country/DK
government/DM	the government of Dominica	2			country/DM
government/DO	the government of Dominican Republic	2			country/DO
government/DZ	the government of Algeria	2			country/DZ
government/EC	the government of Ecuador	2			country/EC
government/EE	the government of Estonia	2			country/EE
government/EG	the government of Egypt	2			country/EG
government/EH	the government of Western Sahara	4			country/EH
government/ER	the government of Eritrea	2			country/ER
government/ES	the government of Spain	2			country/ES
government/ET	the government of Ethiopia	2			country/ET
government/FI	the government of Finland	2			country/FI
government/FJ	the government of Fiji	2			country/FJ
government/FM	the government of Micronesia	2			country/FM
government/FR	the government of France	2			country/FR
government/GA	the government of Gabon	2			country/GA
government/GB	the government of United Kingdom	2			country/GB
government/GD	the government of Grenada	2			country/GD
government/GE	the government of Georgia	2			country/GE
government/GH	the government of Ghana	2			country/GH
government/GM	the government of Gambia	2			country/GM
government/GN	the government of Guinea	2			country/GN
government/GQ	the government of Equatorial Guinea	2			country/GQ
government/GR	the government of Greece	2			country/GR
government/GT	the government of Guatemala	2			country/GT
government/GW	the government of Guinea-Bissau	2			country/GW
government/GY	the government of Guyana	2			country/GY
government/HN	the government of Honduras	2			country/HN
government/HR	the government of Croatia	2			country/HR
government/HT	the government of Haiti	2			country/HT
government/HU	the government of Hungary	2			country/HU
government/ID	the government of Indonesia	2			country/ID
government/IE	the government of Ireland	2			country/IE
government/IL	the government of Israel	2			country/IL
government/IN	the government of India	2			country/IN
government/IQ	the government of Iraq	2			country/IQ
government/IR	the government of Iran	2			country/IR
government/IS	the government of Iceland	2			country/IS
government/IT	the government of Italy	2			country/IT
government/JM	the government of Jamaica	2			country/JM
government/JO	the government of Jordan	2			country/JO
government/JP	the government of Japan	2			country/JP
government/KE	the government of Kenya	2			country/KE
government/KG	the government of Kyrgyzstan	2			country/KG
government/KH	the government of Cambodia	2			country/KH
government/KI	the government of Kiribati	2			country/KI
government/KM	the government of Comoros	2			country/KM
government/KN	the government of Saint Kitts and Nevis	2			country/KN
government/KP	the government of North Korea	2			country/KP
government/KR	the government of South Korea	2			country/KR
government/KW	the government of Kuwait	2			country/KW
government/KZ	the government of Kazakhstan	2			country/KZ
government/LA	the government of Laos	2			country/LA
government/LB	the government of Lebanon	2			country/LB
government/LC	the government of Saint Lucia	2			country/LC
government/LI	the government of Liechtenstein	2			country/LI
government/LK	the government of Sri Lanka	2			country/LK
government/LR	the government of Liberia	2			country/LR
government/LS	the government of Lesotho	2			country/LS
government/LT	the government of Lithuania	2			country/LT
government/LU	the government of Luxembourg	2			country/LU
government/LV	the government of Latvia	2			country/LV
government/LY	the government of Libya	2			country/LY
government/MA	the government of Morocco	2			country/MA
government/MC	the government of Monaco	2			country/MC
government/MD	the government of Moldova	2			country/MD
government/ME	the government of Montenegro	2			country/ME
government/MG	the government of Madagascar	2			country/MG
government/MH	the government of Marshall Islands	2			country/MH
government/MK	the government of North Macedonia	2			country/MK
government/ML	the government of Mali	2			country/ML
government/MM	the government of Myanmar	4			country/MM
government/MN	the government of Mongolia	2			country/MN
government/MR	the government of Mauritania	2			country/MR
government/MT	the government of Malta	2			country/MT
government/MU	the government of Mauritius	2			country/MU
government/MV	the government of Maldives	2			country/MV
government/MW	the government of Malawi	2			country/MW
government/MX	the government of Mexico	2			country/MX
government/MY	the government of Malaysia	2			country/MY
government/MZ	the government of Mozambique	2			country/MZ
government/NA	the government of Namibia	2			country/NA
government/NE	the government of Niger	2			country/NE
government/NG	the government of Nigeria	2			country/NG
government/NI	the government of Nicaragua	2			country/NI
government/NL	the government of Netherlands	2			country/NL
government/NO	the government of Norway	2			country/NO
government/NP	the government of Nepal	2			country/NP
government/NR	the government of Nauru	4			country/NR
government/NZ	the government of New Zealand	2			country/NZ
government/OM	the government of Oman	2			country/OM
government/PA	the government of Panama	2			country/PA
government/PE	the government of Peru	2			country/PE
government/PG	the government of Papua New Guinea	2			country/PG
government/PH	the government of Philippines	2			country/PH
government/PK	the government of Pakistan	2			country/PK
government/PL	the government of Poland	2			country/PL
government/PS	the government of Palestine	4			country/PS
government/PT	the government of Portugal	2			country/PT
government/PW	the government of Palau	2			country/PW
government/PY	the government of Paraguay	2			country/PY
government/QA	the government of Qatar	2			country/QA
government/RO	the government of Romania	2			country/RO
government/RS	the government of Serbia	2			country/RS
government/RU	the government of Russia	2			country/RU
government/RW	the government of Rwanda	2			country/RW
government/SA	the government of Saudi Arabia	2			country/SA
government/SB	the government of Solomon Islands	2			country/SB
government/SC	the government of Seychelles	2			country/SC
government/SD	the government of Sudan	2			country/SD
government/SE	the government of Sweden	2			country/SE
government/SG	the government of Singapore	2			country/SG
government/SI	the government of Slovenia	2			country/SI
government/SK	the government of Slovakia	2			country/SK
government/SL	the government of Sierra Leone	2			country/SL
government/SM	the government of San Marino	2			country/SM
government/SN	the government of Senegal	2			country/SN
government/SO	the government of Somalia	2			country/SO
government/SR	the government of Suriname	2			country/SR
government/SS	the government of South Sudan	2			country/SS
government/ST	the government of Sao Tome and Principe	2			country/ST
government/SV	the government of El Salvador	2			country/SV
government/SY	the government of Syria	2			country/SY
government/SZ	the government of Eswatini	2			country/SZ
government/TD	the government of Chad	2			country/TD
government/TG	the government of Togo	2			country/TG
government/TH	the government of Thailand	2			country/TH
government/TJ	the government of Tajikistan	2			country/TJ
government/TL	the government of Timor-Leste	2			country/TL
government/TM	the government of Turkmenistan	2			country/TM
government/TN	the government of Tunisia	2			country/TN
government/TO	the government of Tonga	2			country/TO
government/TR	the government of Turkey	2			country/TR
government/TT	the government of Trinidad and Tobago	2			country/TT
government/TV	the government of Tuvalu	2			country/TV
government/TW	the government of Taiwan	2			country/TW
government/TZ	the government of Tanzania	2			country/TZ
government/UA	the government of Ukraine	2			country/UA
government/UG	the government of Uganda	2			country/UG
government/US	the government of United States	2			country/US
government/UY	the government of Uruguay	2			country/UY
government/UZ	the government of Uzbekistan	2			country/UZ
government/VA	the government of Vatican	4			country/VA
government/VC	the government of Saint Vincent and the Grenadines	2			country/VC
government/VE	the government of Venezuela	2			country/VE
government/VN	the government of Vietnam	2			country/VN
government/VU	the government of Vanuatu	2			country/VU
government/WS	the government of Samoa	2			country/WS
government/XK	the government of Kosovo	2			country/XK
government/YE	the government of Yemen	2			country/YE
government/ZA	the government of South Africa	2			country/ZA
government/ZM	the government of Zambia	2			country/ZM
government/ZW	the government of Zimbabwe	2			country/ZW
organization/african-development-bank	African Development Bank	4	AfDB			bank;lender
organization/african-national-congress	African National Congress	4	ANC		country/ZA	party
organization/african-union	African Union	4	AU			bloc;union
organization/airbus	Airbus	4				company;planemaker
organization/al-qaeda	al-Qaeda	4	al-Qaida;al Qaeda;Al-Qaeda;al-Qa'ida			network;group;militant group
organization/al-shabab	al-Shabab	4	al-Shabaab		country/SO	group;militant group;militants
organization/alliance-of-sahel-states	Alliance of Sahel States	4	AES			alliance;bloc
organization/alternative-for-germany	Alternative for Germany	4	AfD		country/DE	party
organization/amal-movement	Amal Movement	4	Amal		country/LB	party
organization/amazoncom	Amazon.com	4	Amazon		country/US	company
organization/amnesty-international	Amnesty International	4	Amnesty			rights group;group
organization/apple-inc	Apple Inc.	4	Apple		country/US	company
organization/arab-league	Arab League	4	League of Arab States			league;bloc
organization/arakan-army	Arakan Army	4			country/MM	group;rebels
organization/asean	ASEAN	4	Association of Southeast Asian Nations;Asean			bloc
organization/asian-development-bank	Asian Development Bank	4	ADB			bank;lender
organization/asian-infrastructure-investment-bank	Asian Infrastructure Investment Bank	4	AIIB			bank;lender
organization/atlantic-council	Atlantic Council	4			country/US	think-tank
organization/atomic-energy-organization-of-iran	Atomic Energy Organization of Iran	4	AEOI		country/IR	agency
organization/aukus	AUKUS	4	Aukus			pact;alliance
organization/azov-brigade	Azov Brigade	4	Azov Regiment;Azov Battalion		country/UA	brigade
organization/bank-for-international-settlements	Bank for International Settlements	4	BIS			bank
organization/bank-of-england	Bank of England	4	BoE		country/GB	central bank;bank
organization/bank-of-japan	Bank of Japan	4	BOJ;BoJ		country/JP	central bank;bank
organization/bellingcat	Bellingcat	4				investigative group
organization/bharatiya-janata-party	Bharatiya Janata Party	4	BJP		country/IN	party
organization/boeing	Boeing	4			country/US	company;planemaker
organization/boko-haram	Boko Haram	4			country/NG	group;jihadist group;militants
organization/brics	BRICS	4	Brics;Bric			group;bloc
organization/british-royal-family	British royal family	4	royal family;House of Windsor;British monarchy		country/GB	royals
organization/brookings-institution	Brookings Institution	4	Brookings		country/US	think-tank
organization/brothers-of-italy	Brothers of Italy	4	Fratelli d'Italia		country/IT	party
organization/bundesbank	Bundesbank	4	Deutsche Bundesbank		country/DE	central bank;bank
organization/bundesrat	Bundesrat	4			country/DE	upper house
organization/bundestag	Bundestag	4	German parliament;German Bundestag		country/DE	parliament;lower house
organization/bundeswehr	Bundeswehr	4			country/DE	military;armed forces
organization/bytedance	ByteDance	4			country/CN	company
organization/cambridge-university	Cambridge University	4	University of Cambridge		country/GB	university
organization/care-international	CARE International	4				charity;aid group
organization/caribbean-community	Caribbean Community	4	CARICOM;Caricom			bloc
organization/carnegie-endowment-for-international-peace	Carnegie Endowment for International Peace	4	Carnegie Endowment		country/US	think-tank
organization/center-for-strategic-and-international-studies	Center for Strategic and International Studies	4	CSIS		country/US	think-tank
organization/centers-for-disease-control-and-prevention	Centers for Disease Control and Prevention	4	CDC		country/US	agency
organization/chatham-house	Chatham House	4			country/GB	think-tank
organization/chinese-commerce-ministry	Chinese Commerce Ministry	4	China's Commerce Ministry;China's Ministry of Commerce		country/CN	ministry
organization/chinese-communist-party	Chinese Communist Party	4	Communist Party of China;CCP;CPC		country/CN	party
organization/chinese-defence-ministry	Chinese Defence Ministry	4	Chinese Defense Ministry;China's Defence Ministry;China's Defense Ministry		country/CN	ministry
organization/chinese-foreign-ministry	Chinese Foreign Ministry	4	China's Foreign Ministry;Chinese foreign ministry		country/CN	ministry
organization/christian-democratic-union	Christian Democratic Union	4	CDU		country/DE	party
organization/christian-social-union	Christian Social Union	4	CSU		country/DE	party
organization/cia	CIA	4	Central Intelligence Agency		country/US	agency;spy agency
organization/collective-security-treaty-organization	Collective Security Treaty Organization	4	CSTO;Collective Security Treaty Organisation			alliance;bloc
organization/committee-to-protect-journalists	Committee to Protect Journalists	4	CPJ			press group;watchdog
organization/commonwealth-of-independent-states	Commonwealth of Independent States	4	CIS			bloc
organization/commonwealth-of-nations	Commonwealth of Nations	4	Commonwealth			association
organization/conservative-party	Conservative Party	4	Conservatives;Tories;Tory Party		country/GB	party
organization/council-of-europe	Council of Europe	4				rights body
organization/council-on-foreign-relations	Council on Foreign Relations	4	CFR		country/US	think-tank
organization/democratic-alliance	Democratic Alliance	4			country/ZA	party
organization/democratic-party	Democratic Party	4	Democrats		country/US	party
organization/democratic-progressive-party	Democratic Progressive Party	4	DPP		country/TW	party
organization/diet	Diet	4	Japanese Diet;Japanese parliament		country/JP	parliament
organization/east-african-community	East African Community	4	EAC			bloc
organization/ecowas	ECOWAS	4	Economic Community of West African States;Ecowas			bloc
organization/eln	ELN	4	National Liberation Army		country/CO	rebels;guerrillas
organization/energoatom	Energoatom	4			country/UA	company;nuclear company
organization/environmental-protection-agency	Environmental Protection Agency	4	EPA		country/US	agency
organization/eta	ETA	4	Euskadi Ta Askatasuna		country/ES	group;separatist group
organization/eurasian-economic-union	Eurasian Economic Union	4	EAEU			bloc
organization/eurogroup	Eurogroup	4			organization/european-union	group
organization/european-bank-for-reconstruction-and-development	European Bank for Reconstruction and Development	4	EBRD			bank;lender
organization/european-central-bank	European Central Bank	4	ECB		organization/european-union	central bank;bank
organization/european-commission	European Commission	4	EU Commission;Commission of the European Union;EU executive		organization/european-union	commission;executive
organization/european-council	European Council	4			organization/european-union	council
organization/european-council-on-foreign-relations	European Council on Foreign Relations	4	ECFR			think-tank
organization/european-court-of-human-rights	European Court of Human Rights	4	ECHR		organization/european-union	court
organization/european-court-of-justice	European Court of Justice	4	ECJ;Court of Justice of the European Union		organization/european-union	court
organization/european-parliament	European Parliament	4	EU Parliament;Europarliament		organization/european-union	parliament;assembly
organization/european-union	European Union	4	EU;E.U.			bloc;union	EU;European Union
organization/europol	Europol	4			organization/european-union	agency
organization/farc	FARC	4	Revolutionary Armed Forces of Colombia;Farc		country/CO	rebels;guerrillas
organization/fatah	Fatah	4			country/PS	party;movement
organization/fbi	FBI	4	Federal Bureau of Investigation		country/US	bureau;agency
organization/federal-aviation-administration	Federal Aviation Administration	4	FAA		country/US	agency
organization/federal-reserve	Federal Reserve	4	US Federal Reserve;U.S. Federal Reserve;Fed;Federal Reserve Board		country/US	central bank;bank
organization/federal-security-service	Federal Security Service	4	FSB		country/RU	agency;security service
organization/federal-trade-commission	Federal Trade Commission	4	FTC		country/US	regulator
organization/federation-council	Federation Council	4			country/RU	upper house
organization/fidesz	Fidesz	4			country/HU	party
organization/fifa	FIFA	4	Fifa			governing body
organization/five-eyes	Five Eyes	4				alliance
organization/five-star-movement	Five Star Movement	4	M5S;5-Star Movement		country/IT	party
organization/flnks	FLNKS	4	Kanak and Socialist National Liberation Front		country/FR	independence movement
organization/folketing	Folketing	4			country/DK	parliament
organization/food-and-agriculture-organization	Food and Agriculture Organization	4	FAO		organization/united-nations	agency
organization/food-and-drug-administration	Food and Drug Administration	4	FDA		country/US	agency
organization/foreign-office	Foreign Office	4	UK Foreign Office;British Foreign Office;FCDO;Foreign, Commonwealth and Development Office		country/GB	ministry
organization/forza-italia	Forza Italia	4			country/IT	party
organization/freedom-house	Freedom House	4				watchdog;group
organization/french-foreign-ministry	French Foreign Ministry	4	French foreign ministry;Ministry for Europe and Foreign Affairs		country/FR	ministry
organization/french-national-assembly	French National Assembly	4	Assemblée nationale		country/FR	lower house;parliament
organization/frontex	Frontex	4			organization/european-union	agency
organization/g20	G20	4	Group of 20;Group of Twenty;G-20			group;club
organization/g7	G7	4	Group of Seven;G-7			group;club
organization/g8	G8	4	Group of Eight;G-8			group;club
organization/gaza-health-ministry	Gaza Health Ministry	4	Gaza's Health Ministry;Hamas-run health ministry		country/PS	ministry
organization/gaza-humanitarian-foundation	Gaza Humanitarian Foundation	4	GHF			foundation
organization/gazprom	Gazprom	4			country/RU	company;energy giant
organization/gchq	GCHQ	4			country/GB	agency
organization/georgian-dream	Georgian Dream	4			country/GE	party
organization/german-foreign-office	German Foreign Office	4	German Foreign Ministry;German foreign ministry		country/DE	ministry
organization/google	Google	4			country/US	company
organization/greenpeace	Greenpeace	4				group;environmental group
organization/gru	GRU	4			country/RU	agency;military intelligence
organization/gulf-cooperation-council	Gulf Cooperation Council	4	GCC			bloc;council
organization/hamas	Hamas	4	Islamic Resistance Movement		country/PS	militant group;group;movement	Hamas
organization/harvard-university	Harvard University	4	Harvard		country/US	university
organization/hayat-tahrir-al-sham	Hayat Tahrir al-Sham	4	HTS		country/SY	group;rebel group
organization/hezbollah	Hezbollah	4	Hizbollah;Hizbullah;Hezbullah;Hizballah		country/LB	militant group;group;movement
organization/hm-treasury	HM Treasury	4			country/GB	ministry
organization/home-office	Home Office	4			country/GB	ministry
organization/house-of-commons	House of Commons	4			country/GB	lower house;chamber
organization/house-of-lords	House of Lords	4			country/GB	upper house;chamber
organization/houthis	Houthis	4	Ansar Allah;Houthi movement;Ansarullah	Houthi	country/YE	rebels;group;movement	Houthi;Houthis
organization/huawei	Huawei	4			country/CN	company;telecoms giant
organization/human-rights-watch	Human Rights Watch	4	HRW			rights group;group
organization/ifrc	IFRC	4	International Federation of Red Cross and Red Crescent Societies			aid group
organization/igad	IGAD	4	Intergovernmental Authority on Development;Igad			bloc
organization/immigration-and-customs-enforcement	Immigration and Customs Enforcement	4	ICE		country/US	agency
organization/indian-foreign-ministry	Indian Foreign Ministry	4	Ministry of External Affairs;India's Foreign Ministry;MEA		country/IN	ministry
organization/indian-national-congress	Indian National Congress	4	Congress party		country/IN	party
organization/institute-for-the-study-of-war	Institute for the Study of War	4	ISW		country/US	think-tank
organization/inter-services-intelligence	Inter-Services Intelligence	4	ISI		country/PK	agency;spy agency
organization/international-atomic-energy-agency	International Atomic Energy Agency	4	IAEA;UN nuclear watchdog;U.N. nuclear watchdog		organization/united-nations	agency;nuclear watchdog;watchdog
organization/international-civil-aviation-organization	International Civil Aviation Organization	4	ICAO		organization/united-nations	agency
organization/international-committee-of-the-red-cross	International Committee of the Red Cross	4	ICRC			aid group
organization/international-court-of-justice	International Court of Justice	4	ICJ;World Court;UN's top court		organization/united-nations	court;top court
organization/international-criminal-court	International Criminal Court	4	ICC			court;tribunal
organization/international-crisis-group	International Crisis Group	4	Crisis Group			think-tank;group
organization/international-energy-agency	International Energy Agency	4	IEA			agency;energy watchdog
organization/international-institute-for-strategic-studies	International Institute for Strategic Studies	4	IISS		country/GB	think-tank
organization/international-labour-organization	International Labour Organization	4	ILO;International Labor Organization		organization/united-nations	agency
organization/international-maritime-organization	International Maritime Organization	4	IMO		organization/united-nations	agency
organization/international-monetary-fund	International Monetary Fund	4	IMF			fund;lender
organization/international-olympic-committee	International Olympic Committee	4	IOC			committee
organization/international-organization-for-migration	International Organization for Migration	4	IOM		organization/united-nations	agency
organization/international-organization-for-standardization	International Organization for Standardization	4	ISO			body
organization/international-rescue-committee	International Rescue Committee	4	IRC			aid group
organization/international-telecommunication-union	International Telecommunication Union	4	ITU		organization/united-nations	agency
organization/interpol	Interpol	4	International Criminal Police Organization			police body
organization/ipcc	IPCC	4	Intergovernmental Panel on Climate Change		organization/united-nations	panel
organization/iranian-foreign-ministry	Iranian Foreign Ministry	4	Iran's Foreign Ministry;Iranian foreign ministry		country/IR	ministry
organization/islamic-revolutionary-guard-corps	Islamic Revolutionary Guard Corps	4	IRGC;Revolutionary Guards;Revolutionary Guard;Iranian Revolutionary Guards;Revolutionary Guard Corps		country/IR	force;elite force
organization/islamic-state	Islamic State	4	ISIS;ISIL;Isis;Isil;Islamic State group;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Daesh			group;militant group;jihadist group
organization/israel-defense-forces	Israel Defense Forces	4	IDF;Israel Defence Forces;Israeli military;Israeli army;Israeli Defense Forces		country/IL	military;army
organization/israeli-foreign-ministry	Israeli Foreign Ministry	4	Israel's Foreign Ministry;Israeli foreign ministry		country/IL	ministry
organization/joint-chiefs-of-staff-of-south-korea	Joint Chiefs of Staff of South Korea	4	South Korean Joint Chiefs of Staff;South Korea's Joint Chiefs of Staff		country/KR	military
organization/justice-and-development-party	Justice and Development Party	4	AKP;AK Party		country/TR	party
organization/knesset	Knesset	4	Israeli parliament		country/IL	parliament
organization/kuomintang	Kuomintang	4	KMT		country/TW	party
organization/kurdistan-regional-government	Kurdistan Regional Government	4	KRG		country/IQ	government
organization/labour-party	Labour Party	4	Labour		country/GB	party
organization/law-and-justice	Law and Justice	4	PiS		country/PL	party
organization/lebanese-armed-forces	Lebanese Armed Forces	4	Lebanese army		country/LB	army;military
organization/liberal-democratic-party	Liberal Democratic Party	4	LDP		country/JP	party
organization/liberal-democrats	Liberal Democrats	4	Lib Dems		country/GB	party
organization/likud	Likud	4			country/IL	party
organization/lockheed-martin	Lockheed Martin	4			country/US	company
organization/lok-sabha	Lok Sabha	4			country/IN	lower house;parliament
organization/lukoil	Lukoil	4			country/RU	company;oil company
organization/m23	M23	4	March 23 Movement		country/CD	rebel group;rebels;group
organization/majlis	Majlis	4	Iranian parliament		country/IR	parliament
organization/medecins-sans-frontieres	Médecins Sans Frontières	4	Doctors Without Borders;MSF;Medecins Sans Frontieres			aid group;charity
organization/mercosur	Mercosur	4				bloc
organization/meta	Meta	4	Meta Platforms;Facebook		country/US	company
organization/metropolitan-police	Metropolitan Police	4	Scotland Yard;Met Police		country/GB	police force
organization/mi5	MI5	4			country/GB	agency;security service
organization/mi6	MI6	4	Secret Intelligence Service		country/GB	agency;intelligence service
organization/microsoft	Microsoft	4			country/US	company
organization/monusco	MONUSCO	4	Monusco		organization/united-nations	mission;peacekeeping force
organization/mossad	Mossad	4			country/IL	agency;spy agency
organization/muslim-brotherhood	Muslim Brotherhood	4				movement;group
organization/naftogaz	Naftogaz	4			country/UA	company;energy company
organization/nasa	NASA	4	Nasa;National Aeronautics and Space Administration		country/US	agency;space agency
organization/national-assembly-of-south-korea	National Assembly of South Korea	4	South Korean National Assembly		country/KR	parliament
organization/national-league-for-democracy	National League for Democracy	4	NLD		country/MM	party
organization/national-people-s-congress	National People's Congress	4			country/CN	parliament
organization/national-rally	National Rally	4	Rassemblement National;National Front		country/FR	party
organization/national-resistance-front	National Resistance Front	4			country/AF	group
organization/national-security-agency	National Security Agency	4	NSA		country/US	agency
organization/national-unity-government	National Unity Government	4	NUG		country/MM	government
organization/nato	NATO	4	North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Nato			alliance;military alliance	NATO;Nato
organization/new-democracy	New Democracy	4			country/GR	party
organization/nobel-committee	Nobel Committee	4	Norwegian Nobel Committee			committee
organization/norwegian-refugee-council	Norwegian Refugee Council	4	NRC			aid group
organization/nvidia	Nvidia	4			country/US	company;chipmaker
organization/ocha	OCHA	4	UN Office for the Coordination of Humanitarian Affairs;UN humanitarian office		organization/united-nations	humanitarian office
organization/oecd	OECD	4	Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development			organisation;club
organization/ohchr	OHCHR	4	UN Human Rights Office;Office of the High Commissioner for Human Rights;UN human rights office		organization/united-nations	rights office;human rights office
organization/oireachtas	Oireachtas	4	Irish parliament		country/IE	parliament
organization/opcw	OPCW	4	Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons			chemical weapons watchdog;watchdog
organization/opec	OPEC	4	Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries;Opec			cartel;oil cartel
organization/opec-plus	OPEC+	4	OPEC Plus;Opec+			oil producers;cartel
organization/openai	OpenAI	4			country/US	company
organization/organisation-of-islamic-cooperation	Organisation of Islamic Cooperation	4	OIC;Organization of Islamic Cooperation			bloc
organization/organization-of-american-states	Organization of American States	4	OAS;Organisation of American States			body
organization/osce	OSCE	4	Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe			security body
organization/oxfam	Oxfam	4				charity;aid group
organization/oxford-university	Oxford University	4	University of Oxford		country/GB	university
organization/pacific-islands-forum	Pacific Islands Forum	4				forum
organization/pakistan-army	Pakistan Army	4	Pakistani army;Pakistan's army		country/PK	army;military
organization/pakistan-foreign-office	Pakistan Foreign Office	4	Pakistani Foreign Ministry;Pakistan's Foreign Ministry		country/PK	ministry
organization/pakistan-tehreek-e-insaf	Pakistan Tehreek-e-Insaf	4	PTI		country/PK	party
organization/pakistani-taliban	Pakistani Taliban	4	TTP;Tehrik-i-Taliban Pakistan		country/PK	group;militant group
organization/palestine-liberation-organization	Palestine Liberation Organization	4	PLO;Palestine Liberation Organisation		country/PS	organization
organization/palestinian-authority	Palestinian Authority	4	Palestinian National Authority		country/PS	authority
organization/palestinian-islamic-jihad	Palestinian Islamic Jihad	4	Islamic Jihad		country/PS	militant group;group
organization/pdvsa	PDVSA	4	Petróleos de Venezuela		country/VE	company;oil company
organization/people-s-bank-of-china	People's Bank of China	4	PBOC		country/CN	central bank;bank
organization/people-s-liberation-army	People's Liberation Army	4	PLA		country/CN	military;army
organization/people-s-party	People's Party	4	Partido Popular		country/ES	party
organization/permanent-court-of-arbitration	Permanent Court of Arbitration	4				court
organization/peshmerga	Peshmerga	4			country/IQ	force;forces
organization/pkk	PKK	4	Kurdistan Workers' Party;Kurdistan Workers Party		country/TR	militant group;group
organization/polisario-front	Polisario Front	4	Polisario			independence movement;movement
organization/popular-mobilization-forces	Popular Mobilization Forces	4	Popular Mobilisation Forces;Hashed al-Shaabi		country/IQ	force;militia
organization/quartet	Quartet	4	Middle East Quartet			group
organization/quds-force	Quds Force	4	Qods Force		country/IR	force
organization/rand-corporation	RAND Corporation	4	RAND		country/US	think-tank
organization/rapid-support-forces	Rapid Support Forces	4	RSF paramilitary		country/SD	paramilitary force;paramilitary group;paramilitaries
organization/red-crescent	Red Crescent	4				aid group
organization/red-cross	Red Cross	4				aid group
organization/reform-uk	Reform UK	4			country/GB	party
organization/reporters-without-borders	Reporters Without Borders	4	RSF;Reporters sans frontières			press group;watchdog
organization/republican-party	Republican Party	4	Republicans;GOP		country/US	party
organization/republican-people-s-party	Republican People's Party	4	CHP		country/TR	party
organization/reserve-bank-of-india	Reserve Bank of India	4	RBI		country/IN	central bank;bank
organization/riksdag	Riksdag	4			country/SE	parliament
organization/rosatom	Rosatom	4			country/RU	company;nuclear company
organization/roscosmos	Roscosmos	4			country/RU	agency;space agency
organization/rosneft	Rosneft	4			country/RU	company;oil company
organization/royal-united-services-institute	Royal United Services Institute	4	RUSI		country/GB	think-tank
organization/russian-central-bank	Russian central bank	4	Bank of Russia;Central Bank of Russia		country/RU	central bank;bank
organization/russian-defence-ministry	Russian Defence Ministry	4	Russian Defense Ministry;Russia's Defence Ministry;Russia's Defense Ministry;Russian Ministry of Defence		country/RU	ministry
organization/russian-foreign-ministry	Russian Foreign Ministry	4	Russia's Foreign Ministry;Foreign Ministry of Russia;Russian foreign ministry		country/RU	ministry
organization/russian-investigative-committee	Russian Investigative Committee	4	Investigative Committee		country/RU	committee
organization/saudi-aramco	Saudi Aramco	4	Aramco		country/SA	company;oil giant
organization/saudi-foreign-ministry	Saudi Foreign Ministry	4	Saudi foreign ministry		country/SA	ministry
organization/save-the-children	Save the Children	4				charity;aid group
organization/scottish-national-party	Scottish National Party	4	SNP		country/GB	party
organization/securities-and-exchange-commission	Securities and Exchange Commission	4	SEC		country/US	regulator;watchdog
organization/security-service-of-ukraine	Security Service of Ukraine	4	SBU		country/UA	agency;security service
organization/sejm	Sejm	4			country/PL	lower house;parliament
organization/shanghai-cooperation-organisation	Shanghai Cooperation Organisation	4	SCO;Shanghai Cooperation Organization			bloc
organization/shin-bet	Shin Bet	4	Israel Security Agency		country/IL	agency;security agency
organization/sinn-fein	Sinn Féin	4	Sinn Fein		country/IE	party
organization/social-democratic-party-of-germany	Social Democratic Party of Germany	4	SPD		country/DE	party
organization/southern-african-development-community	Southern African Development Community	4	SADC			bloc
organization/southern-transitional-council	Southern Transitional Council	4	STC		country/YE	separatists;group
organization/spacex	SpaceX	4			country/US	company
organization/state-duma	State Duma	4	Duma;Russian Duma		country/RU	parliament;lower house
organization/stockholm-international-peace-research-institute	Stockholm International Peace Research Institute	4	SIPRI		country/SE	think-tank
organization/storting	Storting	4			country/NO	parliament
organization/sudanese-armed-forces	Sudanese Armed Forces	4	Sudanese army;SAF		country/SD	army;military
organization/svr	SVR	4	Foreign Intelligence Service		country/RU	agency;intelligence service
organization/syrian-democratic-forces	Syrian Democratic Forces	4	SDF		country/SY	force;Kurdish-led force
organization/syrian-observatory-for-human-rights	Syrian Observatory for Human Rights	4	SOHR			war monitor;monitor
organization/syriza	Syriza	4			country/GR	party
organization/taliban	Taliban	4	Afghan Taliban;Taleban		country/AF	group;movement;militants	Taliban;Talib;Talibs
organization/tatmadaw	Tatmadaw	4	Myanmar military;Myanmar army		country/MM	military;army
organization/telegram	Telegram	4				app;platform
organization/tesla	Tesla	4			country/US	company;carmaker
organization/tigray-people-s-liberation-front	Tigray People's Liberation Front	4	TPLF		country/ET	party;rebels
organization/tiktok	TikTok	4			country/CN	app;platform
organization/transparency-international	Transparency International	4				watchdog;group
organization/tren-de-aragua	Tren de Aragua	4			country/VE	gang
organization/truth-social	Truth Social	4			country/US	platform
organization/tsmc	TSMC	4	Taiwan Semiconductor Manufacturing Company		country/TW	company;chipmaker
organization/turkish-foreign-ministry	Turkish Foreign Ministry	4	Turkey's Foreign Ministry		country/TR	ministry
organization/twitter	Twitter	4			country/US	platform;social network
organization/uefa	UEFA	4	Uefa			governing body
organization/uk-ministry-of-defence	UK Ministry of Defence	4	Ministry of Defence;British Ministry of Defence;MoD		country/GB	ministry
organization/uk-parliament	UK Parliament	4	British Parliament;British parliament;Houses of Parliament		country/GB	parliament
organization/ukrainian-air-force	Ukrainian Air Force	4	Ukraine's air force		country/UA	air force
organization/ukrainian-defence-ministry	Ukrainian Defence Ministry	4	Ukraine's Defence Ministry;Ukraine's Defense Ministry;Ukrainian Defense Ministry		country/UA	ministry
organization/ukrainian-foreign-ministry	Ukrainian Foreign Ministry	4	Ukraine's Foreign Ministry;Ukrainian foreign ministry		country/UA	ministry
organization/un-general-assembly	UN General Assembly	4	United Nations General Assembly;General Assembly;UNGA;U.N. General Assembly		organization/united-nations	assembly
organization/un-human-rights-council	UN Human Rights Council	4	United Nations Human Rights Council;Human Rights Council		organization/united-nations	council
organization/un-security-council	UN Security Council	4	United Nations Security Council;Security Council;UNSC;U.N. Security Council		organization/united-nations	council
organization/un-women	UN Women	4			organization/united-nations	agency
organization/unaids	UNAIDS	4			organization/united-nations	agency
organization/undof	UNDOF	4			organization/united-nations	mission
organization/undp	UNDP	4	UN Development Programme;United Nations Development Programme		organization/united-nations	agency
organization/unep	UNEP	4	UN Environment Programme		organization/united-nations	agency
organization/unesco	UNESCO	4	Unesco;United Nations Educational, Scientific and Cultural Organization		organization/united-nations	agency;cultural agency
organization/unfpa	UNFPA	4	UN Population Fund		organization/united-nations	agency
organization/unhcr	UNHCR	4	UN Refugee Agency;UN refugee agency;United Nations High Commissioner for Refugees		organization/united-nations	refugee agency;agency
organization/unicef	UNICEF	4	Unicef;UN Children's Fund;United Nations Children's Fund		organization/united-nations	agency;children's agency
organization/unifil	UNIFIL	4	UN Interim Force in Lebanon;Unifil		organization/united-nations	mission;peacekeeping force
organization/united-nations	United Nations	4	UN;U.N.;United Nations Organization			world body;organization;organisation	UN;U.N.;United Nations
organization/united-russia	United Russia	4			country/RU	party
organization/unmiss	UNMISS	4			organization/united-nations	mission;peacekeeping force
organization/unrwa	UNRWA	4	UN Relief and Works Agency;UN agency for Palestinian refugees;United Nations Relief and Works Agency		organization/united-nations	agency
organization/us-air-force	US Air Force	4	U.S. Air Force		country/US	air force
organization/us-army	US Army	4	U.S. Army		country/US	army
organization/us-central-command	US Central Command	4	CENTCOM;Centcom;U.S. Central Command		country/US	command
organization/us-congress	US Congress	4	Congress;United States Congress;U.S. Congress		country/US	legislature;lawmakers
organization/us-department-of-commerce	US Department of Commerce	4	Commerce Department;US Commerce Department;U.S. Commerce Department		country/US	department
organization/us-department-of-defense	US Department of Defense	4	Department of Defense;Defense Department;US Defense Department;Department of War;US Department of War		country/US	department
organization/us-department-of-energy	US Department of Energy	4	Energy Department;Department of Energy		country/US	department
organization/us-department-of-homeland-security	US Department of Homeland Security	4	Department of Homeland Security;Homeland Security;DHS;Homeland Security Department		country/US	department
organization/us-department-of-justice	US Department of Justice	4	Justice Department;Department of Justice;US Justice Department;DOJ;U.S. Justice Department		country/US	department
organization/us-department-of-state	US Department of State	4	State Department;US State Department;U.S. State Department;Department of State		country/US	department
organization/us-house-of-representatives	US House of Representatives	4	House of Representatives;US House		country/US	house;chamber
organization/us-national-security-council	US National Security Council	4	National Security Council;NSC		country/US	council
organization/us-navy	US Navy	4	U.S. Navy		country/US	navy
organization/us-senate	US Senate	4	United States Senate;U.S. Senate;Senate		country/US	chamber;upper house
organization/us-supreme-court	US Supreme Court	4	United States Supreme Court;U.S. Supreme Court;Supreme Court		country/US	court;top court
organization/us-treasury	US Treasury	4	Treasury Department;US Treasury Department;U.S. Treasury;Department of the Treasury		country/US	department
organization/usaid	USAID	4	US Agency for International Development;U.S. Agency for International Development		country/US	agency;aid agency
organization/verkhovna-rada	Verkhovna Rada	4	Ukrainian parliament;Rada		country/UA	parliament
organization/vox	Vox	4			country/ES	party
organization/wagner-group	Wagner Group	4	Wagner;Wagner private military company;PMC Wagner		country/RU	mercenary group;group;mercenaries
organization/whatsapp	WhatsApp	4			country/US	app;platform
organization/white-helmets	White Helmets	4	Syrian Civil Defence;Syrian Civil Defense		country/SY	rescue group
organization/workers-party-of-korea	Workers' Party of Korea	4	Workers Party of Korea		country/KP	party
organization/world-anti-doping-agency	World Anti-Doping Agency	4	WADA;Wada			agency;watchdog
organization/world-bank	World Bank	4	World Bank Group			bank;lender
organization/world-economic-forum	World Economic Forum	4	WEF			forum
organization/world-food-programme	World Food Programme	4	WFP;World Food Program;UN World Food Programme		organization/united-nations	agency;food agency
organization/world-health-organization	World Health Organization	4	WHO;World Health Organisation		organization/united-nations	agency;health agency
organization/world-trade-organization	World Trade Organization	4	WTO;World Trade Organisation			trade body
organization/wwf	WWF	4	World Wide Fund for Nature;World Wildlife Fund			group;environmental group
organization/youtube	YouTube	4			country/US	platform
organization/ypg	YPG	4	People's Protection Units		country/SY	militia;group
outlet/abc-news	ABC News	4			country/US	broadcaster;network
outlet/addis-standard	Addis Standard	4			country/ET	news site
outlet/aftonbladet	Aftonbladet	4			country/SE	newspaper;paper
outlet/agence-france-presse	Agence France-Presse	4	AFP		country/FR	news agency;agency
outlet/agencia-brasil	Agência Brasil	4			country/BR	news agency
outlet/agerpres	Agerpres	4			country/RO	news agency
outlet/al-ahram	Al-Ahram	4	Al Ahram		country/EG	newspaper;paper
outlet/al-akhbar	Al-Akhbar	4			country/LB	newspaper;paper
outlet/al-arabiya	Al Arabiya	4	al-Arabiya		country/SA	broadcaster
outlet/al-jazeera	Al Jazeera	4	al-Jazeera;Aljazeera		country/QA	broadcaster;network
outlet/al-manar	Al-Manar	4	Al Manar		country/LB	broadcaster
outlet/al-masirah	Al-Masirah	4	Al Masirah		country/YE	broadcaster
outlet/al-mayadeen	Al-Mayadeen	4	Al Mayadeen		country/LB	broadcaster
outlet/al-qahera-news	Al-Qahera News	4	Al Qahera News		country/EG	broadcaster
outlet/an-nahar	An-Nahar	4			country/LB	newspaper;paper
outlet/anadolu	Anadolu	4	Anadolu Agency;Anadolu news agency		country/TR	news agency;state news agency
outlet/anp	ANP	4			country/NL	news agency
outlet/ansa	ANSA	4	Ansa		country/IT	news agency
outlet/antara	Antara	4			country/ID	news agency
outlet/apa	APA	4	Austria Press Agency		country/AT	news agency
outlet/arab-news	Arab News	4			country/SA	newspaper;paper
outlet/ard	ARD	4			country/DE	broadcaster
outlet/armenpress	Armenpress	4			country/AM	news agency
outlet/army-radio	Army Radio	4			country/IL	broadcaster;radio
outlet/asahi-shimbun	Asahi Shimbun	4	Asahi		country/JP	newspaper;paper
outlet/asharq-al-awsat	Asharq al-Awsat	4	Asharq Al-Awsat		country/SA	newspaper;paper
outlet/asian-news-international	Asian News International	4	ANI		country/IN	news agency
outlet/associated-press	Associated Press	4	AP;The AP		country/US	news agency;agency
outlet/australian-associated-press	Australian Associated Press	4	AAP		country/AU	news agency
outlet/australian-broadcasting-corporation	Australian Broadcasting Corporation	4	ABC Australia		country/AU	broadcaster
outlet/axios	Axios	4			country/US	news site;outlet
outlet/azertac	Azertac	4			country/AZ	news agency
outlet/bangkok-post	Bangkok Post	4			country/TH	newspaper;paper
outlet/bbc	BBC	4	British Broadcasting Corporation;BBC News;BBC World Service;BBC Radio 4		country/GB	broadcaster
outlet/belga	Belga	4			country/BE	news agency
outlet/belta	BelTA	4	Belta		country/BY	news agency;state news agency
outlet/bernama	Bernama	4			country/MY	news agency
outlet/bfm-tv	BFM TV	4	BFMTV		country/FR	broadcaster
outlet/bild	Bild	4			country/DE	newspaper;paper;tabloid
outlet/bloomberg	Bloomberg	4	Bloomberg News		country/US	news agency
outlet/bns	BNS	4	Baltic News Service			news agency
outlet/boston-globe	Boston Globe	4			country/US	newspaper;paper
outlet/breitbart	Breitbart	4	Breitbart News		country/US	news site
outlet/bta	BTA	4			country/BG	news agency
outlet/buzzfeed-news	BuzzFeed News	4	BuzzFeed		country/US	news site
outlet/c-span	C-SPAN	4			country/US	broadcaster
outlet/caixin	Caixin	4			country/CN	news site;magazine
outlet/canadian-press	Canadian Press	4			country/CA	news agency
outlet/cbc	CBC	4	CBC News;Canadian Broadcasting Corporation		country/CA	broadcaster
outlet/cbs	CBS	4	CBS News		country/US	broadcaster;network
outlet/cctv	CCTV	4	China Central Television		country/CN	broadcaster;state broadcaster
outlet/central-news-agency	Central News Agency	4	CNA		country/TW	news agency
outlet/cgtn	CGTN	4	China Global Television Network		country/CN	broadcaster;state broadcaster
outlet/channel-12	Channel 12	4			country/IL	broadcaster
outlet/channel-13	Channel 13	4			country/IL	broadcaster
outlet/channel-14	Channel 14	4			country/IL	broadcaster
outlet/channel-4	Channel 4	4	Channel 4 News		country/GB	broadcaster
outlet/channel-newsasia	Channel NewsAsia	4			country/SG	broadcaster
outlet/channel-one	Channel One	4	Channel One Russia		country/RU	broadcaster
outlet/chicago-tribune	Chicago Tribune	4			country/US	newspaper;paper
outlet/china-daily	China Daily	4			country/CN	newspaper;paper
outlet/china-news-service	China News Service	4			country/CN	news agency
outlet/chosun-ilbo	Chosun Ilbo	4			country/KR	newspaper;paper
outlet/clarin	Clarín	4			country/AR	newspaper;paper
outlet/cnbc	CNBC	4			country/US	broadcaster;network
outlet/cnn	CNN	4	Cable News Network		country/US	broadcaster;network
outlet/corriere-della-sera	Corriere della Sera	4			country/IT	newspaper;paper;daily
outlet/ctk	CTK	4	ČTK;Czech News Agency		country/CZ	news agency
outlet/cumhuriyet	Cumhuriyet	4			country/TR	newspaper;paper
outlet/cyprus-mail	Cyprus Mail	4			country/CY	newspaper;paper
outlet/dagens-nyheter	Dagens Nyheter	4			country/SE	newspaper;paper
outlet/daily-beast	Daily Beast	4			country/US	news site
outlet/daily-express	Daily Express	4			country/GB	newspaper;paper;tabloid
outlet/daily-mail	Daily Mail	4	MailOnline;Mail Online		country/GB	newspaper;paper;tabloid
outlet/daily-maverick	Daily Maverick	4			country/ZA	news site
outlet/daily-mirror	Daily Mirror	4			country/GB	newspaper;paper;tabloid
outlet/daily-nation	Daily Nation	4			country/KE	newspaper;paper
outlet/daily-sabah	Daily Sabah	4	Sabah		country/TR	newspaper;paper
outlet/daily-star	Daily Star	4			country/BD	newspaper;paper
outlet/daily-telegraph	Daily Telegraph	4	The Telegraph;Telegraph		country/GB	newspaper;paper;daily
outlet/dawn-newspaper	Dawn newspaper	4			country/PK	newspaper;paper
outlet/de-standaard	De Standaard	4			country/BE	newspaper;paper
outlet/de-telegraaf	De Telegraaf	4			country/NL	newspaper;paper
outlet/de-volkskrant	De Volkskrant	4			country/NL	newspaper;paper
outlet/der-spiegel	Der Spiegel	4	Spiegel		country/DE	magazine;weekly
outlet/der-standard	Der Standard	4			country/AT	newspaper;paper
outlet/deutsche-welle	Deutsche Welle	4	DW		country/DE	broadcaster
outlet/deutschlandfunk	Deutschlandfunk	4			country/DE	broadcaster;radio
outlet/die-welt	Die Welt	4	Welt		country/DE	newspaper;paper;daily
outlet/die-zeit	Die Zeit	4			country/DE	newspaper;weekly
outlet/dpa	dpa	4	Deutsche Presse-Agentur;German Press Agency		country/DE	news agency
outlet/efe	EFE	4			country/ES	news agency
outlet/el-comercio	El Comercio	4			country/PE	newspaper;paper
outlet/el-espectador	El Espectador	4			country/CO	newspaper;paper
outlet/el-mercurio	El Mercurio	4			country/CL	newspaper;paper
outlet/el-mundo	El Mundo	4			country/ES	newspaper;paper;daily
outlet/el-pais	El País	4			country/ES	newspaper;paper;daily
outlet/el-tiempo	El Tiempo	4			country/CO	newspaper;paper
outlet/el-universal	El Universal	4			country/MX	newspaper;paper
outlet/err	ERR	4			country/EE	broadcaster
outlet/estadao	Estadão	4	O Estado de S. Paulo		country/BR	newspaper;paper
outlet/euobserver	EUobserver	4				news site
outlet/euractiv	Euractiv	4				news site
outlet/euronews	Euronews	4				broadcaster
outlet/europe-1	Europe 1	4			country/FR	broadcaster;radio
outlet/express-tribune	Express Tribune	4			country/PK	newspaper;paper
outlet/fars	Fars	4	Fars News Agency;Fars news agency		country/IR	news agency
outlet/financial-times	Financial Times	4	FT		country/GB	newspaper;paper;daily
outlet/folha-de-spaulo	Folha de S.Paulo	4	Folha;Folha de São Paulo		country/BR	newspaper;paper
outlet/foreign-affairs-magazine	Foreign Affairs magazine	4			country/US	magazine
outlet/foreign-policy-magazine	Foreign Policy magazine	4			country/US	magazine
outlet/fox-news	Fox News	4	Fox News Channel		country/US	broadcaster;network
outlet/france-24	France 24	4			country/FR	broadcaster
outlet/franceinfo	Franceinfo	4	France Info		country/FR	broadcaster
outlet/frankfurter-allgemeine-zeitung	Frankfurter Allgemeine Zeitung	4	FAZ;Frankfurter Allgemeine		country/DE	newspaper;paper;daily
outlet/gazeta-wyborcza	Gazeta Wyborcza	4			country/PL	newspaper;paper
outlet/gb-news	GB News	4			country/GB	broadcaster
outlet/geo-news	Geo News	4			country/PK	broadcaster
outlet/global-times	Global Times	4			country/CN	newspaper;paper;tabloid
outlet/globe-and-mail	Globe and Mail	4			country/CA	newspaper;paper
outlet/granma	Granma	4			country/CU	newspaper;paper
outlet/haaretz	Haaretz	4			country/IL	newspaper;paper;daily
outlet/handelsblatt	Handelsblatt	4			country/DE	newspaper;paper;daily
outlet/hankyoreh	Hankyoreh	4			country/KR	newspaper;paper
outlet/helsingin-sanomat	Helsingin Sanomat	4			country/FI	newspaper;paper
outlet/hina	Hina	4			country/HR	news agency
outlet/hindustan-times	Hindustan Times	4			country/IN	newspaper;paper;daily
outlet/huffpost	HuffPost	4	Huffington Post		country/US	news site
outlet/hurriyet	Hürriyet	4	Hurriyet		country/TR	newspaper;paper
outlet/india-today	India Today	4			country/IN	magazine;broadcaster
outlet/indian-express	Indian Express	4			country/IN	newspaper;paper;daily
outlet/infobae	Infobae	4			country/AR	news site
outlet/interfax	Interfax	4			country/RU	news agency
outlet/interfax-ukraine	Interfax-Ukraine	4			country/UA	news agency
outlet/iran-international	Iran International	4				broadcaster;outlet
outlet/irib	IRIB	4			country/IR	broadcaster;state broadcaster
outlet/irish-independent	Irish Independent	4			country/IE	newspaper;paper
outlet/irish-times	Irish Times	4			country/IE	newspaper;paper;daily
outlet/irna	IRNA	4			country/IR	news agency;state news agency
outlet/irrawaddy	Irrawaddy	4			country/MM	news site
outlet/isna	ISNA	4			country/IR	news agency
outlet/israel-hayom	Israel Hayom	4			country/IL	newspaper;paper
outlet/itv	ITV	4	ITV News		country/GB	broadcaster
outlet/izvestia	Izvestia	4	Izvestiya		country/RU	newspaper;paper
outlet/jakarta-post	Jakarta Post	4			country/ID	newspaper;paper
outlet/japan-times	Japan Times	4			country/JP	newspaper;paper
outlet/jerusalem-post	Jerusalem Post	4			country/IL	newspaper;paper;daily
outlet/jeune-afrique	Jeune Afrique	4				magazine
outlet/jiji	Jiji	4	Jiji Press		country/JP	news agency
outlet/joongang-ilbo	JoongAng Ilbo	4			country/KR	newspaper;paper
outlet/kan	Kan	4	Kan News		country/IL	broadcaster
outlet/kathimerini	Kathimerini	4			country/GR	newspaper;paper
outlet/kathmandu-post	Kathmandu Post	4			country/NP	newspaper;paper
outlet/kayhan	Kayhan	4			country/IR	newspaper;paper
outlet/kbs	KBS	4			country/KR	broadcaster
outlet/kcna	KCNA	4	Korean Central News Agency		country/KP	news agency;state news agency;state media
outlet/keystone-sda	Keystone-SDA	4			country/CH	news agency
outlet/kommersant	Kommersant	4			country/RU	newspaper;paper;daily
outlet/kompas	Kompas	4			country/ID	newspaper;paper
outlet/komsomolskaya-pravda	Komsomolskaya Pravda	4			country/RU	newspaper;paper
outlet/korea-herald	Korea Herald	4			country/KR	newspaper;paper
outlet/kyiv-independent	Kyiv Independent	4			country/UA	news site;outlet
outlet/kyiv-post	Kyiv Post	4			country/UA	newspaper;outlet
outlet/kyodo	Kyodo	4	Kyodo News		country/JP	news agency
outlet/l-orient-le-jour	L'Orient-Le Jour	4	L'Orient Today		country/LB	newspaper;paper
outlet/la-nacion	La Nación	4			country/AR	newspaper;paper
outlet/la-repubblica	La Repubblica	4	Repubblica		country/IT	newspaper;paper;daily
outlet/la-stampa	La Stampa	4			country/IT	newspaper;paper;daily
outlet/la-vanguardia	La Vanguardia	4			country/ES	newspaper;paper;daily
outlet/lci	LCI	4			country/FR	broadcaster
outlet/le-figaro	Le Figaro	4			country/FR	newspaper;paper;daily
outlet/le-monde	Le Monde	4			country/FR	newspaper;paper;daily
outlet/le-parisien	Le Parisien	4			country/FR	newspaper;paper;daily
outlet/le-soir	Le Soir	4			country/BE	newspaper;paper
outlet/les-echos	Les Echos	4			country/FR	newspaper;paper;daily
outlet/liberation	Libération	4			country/FR	newspaper;paper;daily
outlet/los-angeles-times	Los Angeles Times	4	LA Times		country/US	newspaper;paper;daily
outlet/lusa	Lusa	4			country/PT	news agency
outlet/maariv	Maariv	4			country/IL	newspaper;paper
outlet/mail-guardian	Mail & Guardian	4			country/ZA	newspaper;paper
outlet/mainichi-shimbun	Mainichi Shimbun	4	Mainichi		country/JP	newspaper;paper
outlet/mbc	MBC	4			country/KR	broadcaster
outlet/mediapart	Mediapart	4			country/FR	news site
outlet/meduza	Meduza	4				news site;outlet
outlet/mehr	Mehr	4	Mehr News Agency		country/IR	news agency
outlet/mena	MENA	4	Middle East News Agency		country/EG	news agency;state news agency
outlet/middle-east-eye	Middle East Eye	4			country/GB	news site;outlet
outlet/moscow-times	Moscow Times	4			country/RU	news site;newspaper
outlet/msnbc	MSNBC	4			country/US	broadcaster;network
outlet/mti	MTI	4			country/HU	news agency
outlet/national-news-agency	National News Agency	4	NNA		country/LB	news agency;state news agency
outlet/nbc	NBC	4	NBC News		country/US	broadcaster;network
outlet/ndtv	NDTV	4			country/IN	broadcaster
outlet/neue-zurcher-zeitung	Neue Zürcher Zeitung	4	NZZ		country/CH	newspaper;paper
outlet/new-statesman	New Statesman	4			country/GB	magazine;weekly
outlet/new-york-post	New York Post	4			country/US	newspaper;paper;tabloid
outlet/new-york-times	New York Times	4	NYT;NY Times		country/US	newspaper;paper;daily
outlet/new-yorker	New Yorker	4			country/US	magazine
outlet/new-zealand-herald	New Zealand Herald	4	NZ Herald		country/NZ	newspaper;paper
outlet/news24	News24	4			country/ZA	news site
outlet/newsmax	Newsmax	4			country/US	broadcaster
outlet/newsweek	Newsweek	4			country/US	magazine
outlet/nhk	NHK	4			country/JP	broadcaster
outlet/nikkei	Nikkei	4	Nikkei Asia		country/JP	newspaper;paper
outlet/nos	NOS	4			country/NL	broadcaster
outlet/notimex	Notimex	4			country/MX	news agency
outlet/nournews	Nournews	4			country/IR	news agency
outlet/novaya-gazeta	Novaya Gazeta	4			country/RU	newspaper;paper
outlet/npr	NPR	4	National Public Radio		country/US	broadcaster;radio
outlet/nrc-handelsblad	NRC Handelsblad	4			country/NL	newspaper;paper
outlet/nrk	NRK	4			country/NO	broadcaster
outlet/ntb	NTB	4			country/NO	news agency
outlet/ntv	NTV	4			country/TR	broadcaster
outlet/o-globo	O Globo	4			country/BR	newspaper;paper
outlet/orf	ORF	4			country/AT	broadcaster
outlet/pap	PAP	4	Polish Press Agency		country/PL	news agency
outlet/pbs	PBS	4			country/US	broadcaster
outlet/people-s-daily	People's Daily	4			country/CN	newspaper;paper
outlet/petra	Petra	4			country/JO	news agency;state news agency
outlet/philippine-daily-inquirer	Philippine Daily Inquirer	4			country/PH	newspaper;paper
outlet/politico	Politico	4	POLITICO		country/US	news site;outlet
outlet/politico-europe	Politico Europe	4				news site
outlet/pravda	Pravda	4			country/RU	newspaper;paper
outlet/premium-times	Premium Times	4			country/NG	newspaper;news site
outlet/prensa-latina	Prensa Latina	4			country/CU	news agency
outlet/press-association	Press Association	4	PA Media;PA		country/GB	news agency
outlet/press-trust-of-india	Press Trust of India	4	PTI news agency		country/IN	news agency
outlet/press-tv	Press TV	4			country/IR	broadcaster;state broadcaster
outlet/propublica	ProPublica	4			country/US	news site
outlet/punch-newspaper	Punch newspaper	4			country/NG	newspaper;paper
outlet/qatar-news-agency	Qatar News Agency	4	QNA		country/QA	news agency
outlet/radio-canada	Radio-Canada	4			country/CA	broadcaster
outlet/radio-free-asia	Radio Free Asia	4	RFA		country/US	broadcaster
outlet/radio-free-europe-radio-liberty	Radio Free Europe/Radio Liberty	4	RFE/RL;Radio Free Europe;Radio Liberty;RFERL		country/US	broadcaster
outlet/rai	RAI	4	Rai		country/IT	broadcaster
outlet/rappler	Rappler	4			country/PH	news site
outlet/reforma	Reforma	4			country/MX	newspaper;paper
outlet/reuters	Reuters	4	Reuters news agency;Thomson Reuters		country/GB	news agency;agency
outlet/rfi	RFI	4	Radio France Internationale		country/FR	broadcaster
outlet/ria-novosti	RIA Novosti	4	RIA;Ria Novosti		country/RU	news agency;state news agency
outlet/ritzau	Ritzau	4			country/DK	news agency
outlet/rnz	RNZ	4	Radio New Zealand		country/NZ	broadcaster
outlet/rodong-sinmun	Rodong Sinmun	4			country/KP	newspaper;paper
outlet/rossiya-1	Rossiya 1	4	Rossiya-1		country/RU	broadcaster
outlet/rossiyskaya-gazeta	Rossiyskaya Gazeta	4			country/RU	newspaper;paper
outlet/rt	RT	4	Russia Today		country/RU	broadcaster;state broadcaster
outlet/rte	RTÉ	4	RTE		country/IE	broadcaster
outlet/rtve	RTVE	4			country/ES	broadcaster
outlet/rudaw	Rudaw	4			country/IQ	broadcaster;outlet
outlet/rzeczpospolita	Rzeczpospolita	4			country/PL	newspaper;paper
outlet/sabc	SABC	4			country/ZA	broadcaster
outlet/sana	SANA	4	Syrian Arab News Agency		country/SY	news agency;state news agency
outlet/saudi-press-agency	Saudi Press Agency	4	SPA		country/SA	news agency;state news agency
outlet/semafor	Semafor	4			country/US	news site;outlet
outlet/sky-news	Sky News	4			country/GB	broadcaster
outlet/sky-news-arabia	Sky News Arabia	4			country/AE	broadcaster
outlet/south-china-morning-post	South China Morning Post	4	SCMP			newspaper;paper
outlet/sputnik	Sputnik	4			country/RU	news agency
outlet/straits-times	Straits Times	4			country/SG	newspaper;paper
outlet/stt	STT	4			country/FI	news agency
outlet/sudan-tribune	Sudan Tribune	4			country/SD	news site
outlet/suddeutsche-zeitung	Süddeutsche Zeitung	4	Sueddeutsche Zeitung		country/DE	newspaper;paper;daily
outlet/suna	SUNA	4			country/SD	news agency;state news agency
outlet/sunday-times	Sunday Times	4			country/GB	newspaper;paper
outlet/suspilne	Suspilne	4			country/UA	broadcaster
outlet/svt	SVT	4			country/SE	broadcaster
outlet/sydney-morning-herald	Sydney Morning Herald	4			country/AU	newspaper;paper
outlet/taipei-times	Taipei Times	4			country/TW	newspaper;paper
outlet/tanjug	Tanjug	4			country/RS	news agency
outlet/tasnim	Tasnim	4	Tasnim News Agency;Tasnim news agency		country/IR	news agency
outlet/tass	TASS	4	Tass;Itar-Tass;ITAR-TASS		country/RU	news agency;state news agency
outlet/tehran-times	Tehran Times	4			country/IR	newspaper;paper
outlet/telam	Télam	4			country/AR	news agency
outlet/telesur	Telesur	4	teleSUR		country/VE	broadcaster
outlet/televisa	Televisa	4			country/MX	broadcaster
outlet/tf1	TF1	4			country/FR	broadcaster
outlet/the-age	The Age	4			country/AU	newspaper;paper
outlet/the-atlantic	The Atlantic	4			country/US	magazine
outlet/the-australian	The Australian	4			country/AU	newspaper;paper
outlet/the-economist	The Economist	4			country/GB	magazine;weekly
outlet/the-guardian	The Guardian	4			country/GB	newspaper;paper;daily
outlet/the-hill	The Hill	4			country/US	news site;newspaper
outlet/the-hindu	The Hindu	4			country/IN	newspaper;paper;daily
outlet/the-independent	The Independent	4			country/GB	newspaper;paper
outlet/the-intercept	The Intercept	4			country/US	news site
outlet/the-national-newspaper	The National newspaper	4			country/AE	newspaper;paper
outlet/the-observer	The Observer	4			country/GB	newspaper;paper
outlet/the-scotsman	The Scotsman	4			country/GB	newspaper;paper
outlet/the-spectator	The Spectator	4			country/GB	magazine;weekly
outlet/the-sun	The Sun	4			country/GB	newspaper;paper;tabloid
outlet/the-times	The Times	4	Times of London		country/GB	newspaper;paper;daily
outlet/time-magazine	Time magazine	4	TIME;Time Magazine		country/US	magazine
outlet/times-of-india	Times of India	4			country/IN	newspaper;paper;daily
outlet/times-of-israel	Times of Israel	4			country/IL	news site;newspaper
outlet/tolo-news	Tolo News	4	TOLOnews		country/AF	broadcaster
outlet/toronto-star	Toronto Star	4			country/CA	newspaper;paper
outlet/trt	TRT	4	TRT World		country/TR	broadcaster;state broadcaster
outlet/tv-globo	TV Globo	4	Globo		country/BR	broadcaster
outlet/tv-rain	TV Rain	4	Dozhd			broadcaster
outlet/tvn24	TVN24	4			country/PL	broadcaster
outlet/ukrainska-pravda	Ukrainska Pravda	4			country/UA	news site;outlet
outlet/ukrinform	Ukrinform	4			country/UA	news agency
outlet/unian	UNIAN	4			country/UA	news agency
outlet/united-press-international	United Press International	4	UPI		country/US	news agency
outlet/univision	Univision	4			country/US	broadcaster
outlet/usa-today	USA Today	4			country/US	newspaper;paper
outlet/vedomosti	Vedomosti	4			country/RU	newspaper;paper
outlet/vietnam-news-agency	Vietnam News Agency	4	VNA		country/VN	news agency
outlet/voice-of-america	Voice of America	4	VOA		country/US	broadcaster
outlet/vox-media	Vox Media	4			country/US	news site
outlet/wafa	Wafa	4	WAFA		country/PS	news agency
outlet/wall-street-journal	Wall Street Journal	4	WSJ		country/US	newspaper;paper;daily
outlet/wam	WAM	4	Emirates News Agency		country/AE	news agency;state news agency
outlet/washington-post	Washington Post	4	WaPo		country/US	newspaper;paper;daily
outlet/xinhua	Xinhua	4	Xinhua News Agency;New China News Agency		country/CN	news agency;state news agency
outlet/yedioth-ahronoth	Yedioth Ahronoth	4	Yediot Ahronot;Ynet		country/IL	newspaper;paper
outlet/yle	Yle	4	YLE		country/FI	broadcaster
outlet/yomiuri-shimbun	Yomiuri Shimbun	4	Yomiuri		country/JP	newspaper;paper
outlet/yonhap	Yonhap	4	Yonhap News Agency		country/KR	news agency
outlet/zdf	ZDF	4			country/DE	broadcaster
person/a-k-antony	A. K. Antony	1	AK Antony	Antony				he	742
person/a-p-j-abdul-kalam	A. P. J. Abdul Kalam	0	Abdul Kalam;APJ Abdul Kalam	Kalam				he	761
person/abbas-araghchi	Abbas Araghchi	4	Abbas Araqchi;Seyed Abbas Araghchi	Araghchi;Araqchi				he	791
person/abbas-mousavi	Abbas Mousavi	4		Mousavi				he	793
person/abdalla-hamdok	Abdalla Hamdok	4	Abdallah Hamdok	Hamdok				he	1416;1417
person/abdalla-salem-el-badri	Abdalla Salem el-Badri	4		el-Badri;Badri				he	1994
person/abdallah-bou-habib	Abdallah Bou Habib	4		Habib				he	968
person/abdel-fattah-al-burhan	Abdel Fattah al-Burhan	4	Abdel-Fattah al-Burhan;Abdel Fattah Burhan;Abdelfattah al-Burhan	al-Burhan;Burhan				he	1414;1415
person/abdel-fattah-el-sisi	Abdel Fattah el-Sisi	2	Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Abdel-Fattah al-Sisi;Abdelfattah al-Sisi;Abdul Fattah al-Sisi	el-Sisi;Sisi;al-Sisi;el-Sissi;Sissi				he	407
person/abdelaziz-bouteflika	Abdelaziz Bouteflika	0		Bouteflika				he	380
person/abdelilah-benkirane	Abdelilah Benkirane	4		Benkirane				he	1059
person/abdelkader-bensalah	Abdelkader Bensalah	4		Bensalah				he	381
person/abdelmadjid-tebboune	Abdelmadjid Tebboune	3		Tebboune				he	382
person/abdoulaye-wade	Abdoulaye Wade	1		Wade				he	1469
person/abdoulkader-kamil-mohamed	Abdoulkader Kamil Mohamed	2		Mohamed				he	363
person/abdourahamane-tiani	Abdourahamane Tiani	2	Abdourahmane Tchiani;Abdourahamane Tchiani	Tiani;Tchiani				he	1156
person/abdrabbuh-mansur-hadi	Abdrabbuh Mansur Hadi	1	Abd-Rabbu Mansour Hadi;Abed Rabbo Mansour Hadi;Abdrabbu Mansour Hadi;Abd Rabbuh Mansur Hadi	Hadi				he	1843
person/abdul-hamid-dbeibah	Abdul Hamid Dbeibah	3	Abdulhamid Dbeibah;Abd-al-Hamid Dubaybah;Abdulhamid al-Dbeibah;Abdul Hamid Dbeibeh	Dbeibah;Dbeibeh				he	1056
person/abdul-latif-rashid	Abdul Latif Rashid	3	Abdullatif Rashid;Latif Rashid	Rashid				he	775
person/abdul-malik-al-houthi	Abdul-Malik al-Houthi	4	Abdulmalik al-Houthi;Abdel-Malek al-Houthi	al-Houthi;Houthi				he	1949
person/abdullah-abdullah	Abdullah Abdullah	1		Abdullah				he	6
person/abdullah-ahmad-badawi	Abdullah Ahmad Badawi	4	Abdullah Badawi	Badawi				he	1141
person/abdullah-bin-abdulaziz	Abdullah bin Abdulaziz	4	King Abdullah	bin Abdulaziz				he	1404
person/abdullah-bin-nasser-al-thani	Abdullah bin Nasser Al Thani	4		Al Thani;Thani				he	1312
person/abdullah-bin-zayed-al-nahyan	Abdullah bin Zayed Al Nahyan	4	Sheikh Abdullah bin Zayed Al Nahyan;Abdullah bin Zayed	Al Nahyan;Nahyan				he	1
person/abdullah-gul	Abdullah Gül	0		Gül				he	1556;1542;1552
person/abdullah-ii	Abdullah II	2	King Abdullah II;Abdallah II;King Abdullah;King Abdullah II of Jordan	Abdullah				he	856
person/abdullah-ocalan	Abdullah Öcalan	4		Öcalan				he
person/abdurrahman-wahid	Abdurrahman Wahid	0		Wahid				he	671
person/abhisit-vejjajiva	Abhisit Vejjajiva	4		Abhisit;Vejjajiva				he	1516
person/abiy-ahmed	Abiy Ahmed	3	Abiy Ahmed Ali	Abiy				he	428
person/abu-bakr-al-baghdadi	Abu Bakr al-Baghdadi	4		al-Baghdadi;Baghdadi				he	1972
person/adama-barrow	Adama Barrow	3		Barrow				he	601
person/adel-abdul-mahdi	Adel Abdul-Mahdi	4	Adil Abdul-Mahdi	Abdul-Mahdi				he	780
person/adel-al-jubeir	Adel al-Jubeir	4		al-Jubeir;Jubeir				he	1400
person/adel-safar	Adel Safar	4		Safar				he	1496
person/adly-mansour	Adly Mansour	0		Mansour				he	406
person/adolfo-rodriguez-saa	Adolfo Rodríguez Saá	1	Rodríguez Saá	Saá				he	38
person/adrian-nastase	Adrian Năstase	0		Năstase				he	1322
person/ahmad-massoud	Ahmad Massoud	4		Massoud				he
person/ahmed-aboul-gheit	Ahmed Aboul Gheit	4	Aboul Gheit	Gheit				he	401;1869
person/ahmed-al-sharaa	Ahmed al-Sharaa	3	Ahmad al-Sharaa;Ahmed al-Shara;Ahmad al-Shara;Abu Mohammad al-Jolani;Abu Mohammed al-Jolani;Abu Mohammed al-Golani	al-Sharaa;Sharaa;al-Shara;Shara;al-Jolani;Jolani;al-Golani;Golani				he	1493
person/ahmed-awad-bin-mubarak	Ahmed Awad bin Mubarak	4		bin Mubarak				he	1846
person/ahmed-qurei	Ahmed Qurei	1	Ahmed Qureia	Qurei				he	1286
person/ahmet-davutoglu	Ahmet Davutoğlu	4		Davutoğlu				he	1544;1558
person/ahmet-necdet-sezer	Ahmet Necdet Sezer	0		Sezer				he	1551
person/ahmet-uzumcu	Ahmet Üzümcü	4		Üzümcü				he	1992
person/ahn-gyu-back	Ahn Gyu-back	4		Ahn				he	922
person/ai-weiwei	Ai Weiwei	4		Ai				he
person/aigars-kalvitis	Aigars Kalvītis	0		Kalvītis				he	1047
person/ajay-banga	Ajay Banga	4		Banga				he	2052
person/ajit-doval	Ajit Doval	4		Doval				he	759
person/akihito	Akihito	0	Emperor Akihito					he	877
person/al-gore	Al Gore	0		Gore				he	1780
person/alain-berset	Alain Berset	4		Berset				he	229;1898
person/alain-juppe	Alain Juppé	1		Juppé				he	452;470
person/alan-garcia	Alan García	1		García				he	1213
person/alan-greenspan	Alan Greenspan	4		Greenspan				he	1938
person/alan-johnson	Alan Johnson	1		Johnson				he	549
person/alar-karis	Alar Karis	2		Karis				he	392
person/alassane-ouattara	Alassane Ouattara	3	Alassane Dramane Ouattara	Ouattara				he	234
person/albert-ii-of-belgium	Albert II of Belgium	0	Albert II;King Albert II	Albert				he	109
person/albert-ii-of-monaco	Albert II of Monaco	2	Albert II;Prince Albert II;Prince Albert;Prince Albert II of Monaco;Prince Albert of Monaco	Albert				he	1063
person/albert-ramdin	Albert Ramdin	4		Ramdin				he	1999
person/alberto-fernandez	Alberto Fernández	4		Fernández				he	43
person/alberto-fujimori	Alberto Fujimori	0		Fujimori				he	1211
person/alberto-gonzales	Alberto Gonzales	0		Gonzales				he	1648
person/alberto-nunez-feijoo	Alberto Núñez Feijóo	4	Núñez Feijóo	Feijóo				he
person/albin-kurti	Albin Kurti	4		Kurti				he	1839;1841
person/alejandro-giammattei	Alejandro Giammattei	4		Giammattei				he	625
person/alejandro-mayorkas	Alejandro Mayorkas	4		Mayorkas				he	1716
person/alejandro-toledo	Alejandro Toledo	0		Toledo				he	1212
person/aleksandar-vucic	Aleksandar Vučić	2		Vučić				he	1345;1340
person/aleksander-kwasniewski	Aleksander Kwaśniewski	0		Kwaśniewski				he	1266
person/alenka-bratusek	Alenka Bratušek	4		Bratušek				she	1448
person/alex-azar	Alex Azar	4		Azar				he	1704
person/alexander-de-croo	Alexander De Croo	4		De Croo				he	118
person/alexander-dobrindt	Alexander Dobrindt	4		Dobrindt				he	353
person/alexander-downer	Alexander Downer	1		Downer				he	71
person/alexander-lukashenko	Alexander Lukashenko	2	Aleksandr Lukashenko;Alyaksandr Lukashenka;Alexander Lukashenka	Lukashenko;Lukashenka				he	186
person/alexander-schallenberg	Alexander Schallenberg	4		Schallenberg				he	61;55;63;57
person/alexander-stubb	Alexander Stubb	2		Stubb				he	440;434
person/alexander-turchin	Alexander Turchin	2	Aleksandr Turchin;Alyaksandr Turchyn	Turchin				he	188
person/alexander-van-der-bellen	Alexander Van der Bellen	2		Van der Bellen				he	67
person/alexandre-de-moraes	Alexandre de Moraes	4		de Moraes;Moraes				he
person/alexandria-ocasio-cortez	Alexandria Ocasio-Cortez	4		AOC;Ocasio-Cortez				she
person/alexandru-munteanu	Alexandru Munteanu	2		Munteanu				he	1073
person/alexei-navalny	Alexei Navalny	4	Alexey Navalny;Aleksei Navalny	Navalny				he
person/alexis-tsipras	Alexis Tsipras	4		Tsipras				he	619;621
person/alexus-grynkewich	Alexus Grynkewich	4		Grynkewich				he	1982
person/alfred-gusenbauer	Alfred Gusenbauer	0		Gusenbauer				he	49
person/algirdas-brazauskas	Algirdas Brazauskas	0		Brazauskas				he	1017
person/algirdas-butkevicius	Algirdas Butkevičius	4		Butkevičius				he	1020
person/ali-abdullah-saleh	Ali Abdullah Saleh	0		Saleh				he	1842
person/ali-akbar-ahmadian	Ali Akbar Ahmadian	4		Ahmadian				he	799
person/ali-akbar-salehi	Ali Akbar Salehi	1		Salehi				he	787;801
person/ali-al-sistani	Ali al-Sistani	4	Ali Sistani;Grand Ayatollah Ali al-Sistani	al-Sistani;Sistani				he
person/ali-asadov	Ali Asadov	2		Asadov				he	94
person/ali-babacan	Ali Babacan	1		Babacan				he	1543
person/ali-bagheri-kani	Ali Bagheri Kani	4	Ali Bagheri;Bagheri Kani	Bagheri				he	790
person/ali-bongo-ondimba	Ali Bongo Ondimba	1	Ali Bongo	Bongo				he	500
person/ali-khamenei	Ali Khamenei	2	Ayatollah Ali Khamenei;Ayatollah Khamenei;Sayyid Ali Khamenei	Khamenei				he	811
person/ali-larijani	Ali Larijani	4		Larijani				he	803;800
person/ali-shamkhani	Ali Shamkhani	4		Shamkhani				he	798
person/alice-weidel	Alice Weidel	4		Weidel				she
person/alicia-barcena	Alicia Bárcena	4		Bárcena				she	1132
person/alikhan-smailov	Alikhan Smailov	4		Smailov				he	963
person/alistair-darling	Alistair Darling	1		Darling				he	521
person/alix-didier-fils-aime	Alix Didier Fils-Aimé	3	Alix Didier Fils-Aime	Fils-Aimé				he	651
person/allen-chastanet	Allen Chastanet	4		Chastanet				he	988
person/almazbek-atambayev	Almazbek Atambayev	1		Atambayev				he	900
person/alpha-conde	Alpha Condé	4		Condé				he	602
person/alvaro-uribe	Álvaro Uribe	4		Uribe				he	273
person/amber-rudd	Amber Rudd	4		Rudd				she	551
person/americo-ramos	Américo Ramos	2	Américo d'Oliveira dos Ramos	Ramos				he	1484
person/amir-khan-muttaqi	Amir Khan Muttaqi	4		Muttaqi				he	8
person/amir-peretz	Amir Peretz	1		Peretz				he	693
person/amit-shah	Amit Shah	4		Shah				he	758
person/amr-moussa	Amr Moussa	4		Moussa				he	1867
person/ana-brnabic	Ana Brnabić	4		Brnabić				she	1346
person/anastase-murekezi	Anastase Murekezi	4		Murekezi				he	1391
person/anatoliy-kinakh	Anatoliy Kinakh	0		Kinakh				he	1634
person/anatoly-serdyukov	Anatoly Serdyukov	4		Serdyukov				he	1350
person/anders-fogh-rasmussen	Anders Fogh Rasmussen	4	Fogh Rasmussen	Rasmussen				he	370;1975
person/andranik-margaryan	Andranik Margaryan	0		Margaryan				he	26
person/andrei-belousov	Andrei Belousov	4	Andrey Belousov	Belousov				he	1352
person/andrej-babis	Andrej Babiš	4		Babiš				he	311;313
person/andrej-bajuk	Andrej Bajuk	4		Bajuk				he	1442
person/andrej-kiska	Andrej Kiska	4		Kiska				he	1455
person/andrej-plenkovic	Andrej Plenković	2		Plenković				he	645
person/andres-manuel-lopez-obrador	Andrés Manuel López Obrador	4	López Obrador	AMLO				he	1138
person/andres-pastrana	Andrés Pastrana	4		Pastrana				he	272
person/andrew-bailey	Andrew Bailey	4		Bailey				he	1874
person/andrew-holness	Andrew Holness	2		Holness				he	853
person/andrew-mccabe	Andrew McCabe	4		McCabe				he	1935
person/andrii-sybiha	Andrii Sybiha	4	Andriy Sybiha;Andrii Sybiga;Andriy Sybiga	Sybiha;Sybiga				he	1617
person/andris-berzins	Andris Bērziņš	4		Bērziņš				he	1039
person/andris-berzins-born-1951	Andris Bērziņš born 1951	0	Andris Bērziņš	Bērziņš				he	1044
person/andris-skele	Andris Šķēle	0		Šķēle				he	1043
person/andrius-kubilius	Andrius Kubilius	4		Kubilius				he	1015;1019;1913
person/andriy-bohdan	Andriy Bohdan	4		Bohdan				he	1603
person/andriy-deshchytsia	Andriy Deshchytsia	4		Deshchytsia				he	1613
person/andriy-taran	Andriy Taran	4		Taran				he	1607
person/andriy-yermak	Andriy Yermak	4	Andrii Yermak	Yermak				he	1604
person/andriy-zagorodnyuk	Andriy Zagorodnyuk	4		Zagorodnyuk				he	1606
person/andrus-ansip	Andrus Ansip	1		Ansip				he	396
person/andry-rajoelina	Andry Rajoelina	4		Rajoelina				he	1079
person/andrzej-duda	Andrzej Duda	4		Duda				he	1270
person/angel-gurria	Ángel Gurría	4		Gurría				he	1986
person/angela-merkel	Angela Merkel	0		Merkel				she	316
person/angela-rayner	Angela Rayner	4		Rayner				she	518
person/angelino-alfano	Angelino Alfano	4		Alfano				he	832
person/anibal-cavaco-silva	Aníbal Cavaco Silva	4	Cavaco Silva	Silva				he	1294
person/anita-anand	Anita Anand	4		Anand				she	193;206
person/ank-bijleveld	Ank Bijleveld	4		Bijleveld				she	1166
person/ann-linde	Ann Linde	4		Linde				she	1422
person/anna-lindh	Anna Lindh	1		Lindh				she	1419
person/annalena-baerbock	Annalena Baerbock	4		Baerbock				she	345;2009
person/anne-hidalgo	Anne Hidalgo	4		Hidalgo				she
person/annegret-kramp-karrenbauer	Annegret Kramp-Karrenbauer	4		AKK;Kramp-Karrenbauer				she	325
person/anneli-jaatteenmaki	Anneli Jäätteenmäki	0		Jäätteenmäki				she	436
person/anniken-huitfeldt	Anniken Huitfeldt	4		Huitfeldt				she	1186
person/anote-tong	Anote Tong	0		Tong				he	906
person/anthony-albanese	Anthony Albanese	2		Albanese				he	87
person/anthony-lake	Anthony Lake	4		Lake				he	2015
person/antoine-armand	Antoine Armand	4		Armand				he	462
person/anton-rop	Anton Rop	4		Rop				he	1444
person/antoni-macierewicz	Antoni Macierewicz	4		Macierewicz				he	1257
person/antonio-costa	António Costa	4		Costa				he	1301;1923
person/antonio-guterres	António Guterres	4	Antonio Guterres	Guterres				he	1296;2013;2020
person/antonio-patriota	Antonio Patriota	0		Patriota				he	160
person/antonio-tajani	Antonio Tajani	4		Tajani				he	1930;827;835
person/antonis-samaras	Antonis Samaras	0		Samaras				he	618
person/antony-blinken	Antony Blinken	4	Tony Blinken	Blinken				he	1702
person/antti-rinne	Antti Rinne	4		Rinne				he	442
person/anura-kumara-dissanayake	Anura Kumara Dissanayake	2		Dissanayake				he	998
person/anutin-charnvirakul	Anutin Charnvirakul	3		Anutin;Charnvirakul				he	1521
person/anwaar-ul-haq-kakar	Anwaar ul Haq Kakar	4		Kakar				he	1255
person/anwar-ibrahim	Anwar Ibrahim	2		Anwar				he	1146
person/anwar-sadat	Anwar Sadat	4	Anwar el-Sadat;Anwar al-Sadat	Sadat				he
person/aram-sargsyan	Aram Sargsyan	4		Sargsyan				he	25
person/arancha-gonzalez-laya	Arancha González Laya	4	González Laya	Laya				she	413
person/ararat-mirzoyan	Ararat Mirzoyan	4		Mirzoyan				he	20
person/ari-fleischer	Ari Fleischer	4		Fleischer				he	1742
person/ariel-henry	Ariel Henry	4		Henry				he	650
person/ariel-sharon	Ariel Sharon	0		Sharon				he	735
person/arif-alvi	Arif Alvi	4		Alvi				he	1245
person/arindam-bagchi	Arindam Bagchi	4		Bagchi				he	752
person/armen-sarkissian	Armen Sarkissian	4		Sarkissian				he	23
person/arnold-ruutel	Arnold Rüütel	0		Rüütel				he	389
person/arpad-goncz	Árpád Göncz	1		Göncz				he	653
person/arsen-avakov	Arsen Avakov	4		Avakov				he
person/arseniy-yatsenyuk	Arseniy Yatsenyuk	4	Arseniy Yatseniuk	Yatsenyuk;Yatseniuk				he	1641
person/artur-rasizade	Artur Rasizade	0		Rasizade				he	92
person/arturas-paulauskas	Artūras Paulauskas	0		Paulauskas				he	1011
person/arun-jaitley	Arun Jaitley	4		Jaitley				he	745
person/arvind-kejriwal	Arvind Kejriwal	4		Kejriwal				he
person/asaad-al-shaibani	Asaad al-Shaibani	4	Asaad Hassan al-Shaibani;Asaad al-Shibani	al-Shaibani;Shaibani;al-Shibani;Shibani				he	1490
person/ash-carter	Ash Carter	4	Ashton Carter	Carter				he	1673
person/ashfaq-parvez-kayani	Ashfaq Parvez Kayani	4		Kayani				he	1238
person/ashraf-ghani	Ashraf Ghani	4		Ghani				he	11
person/asif-ali-zardari	Asif Ali Zardari	0		Zardari				he	1243;1246
person/asim-munir	Asim Munir	4	Syed Asim Munir	Munir				he	1241
person/askar-akayev	Askar Akayev	1		Akayev				he	897
person/asma-al-assad	Asma al-Assad	4		al-Assad;Assad				she
person/assimi-goita	Assimi Goïta	3		Goïta				he	1094
person/atal-bihari-vajpayee	Atal Bihari Vajpayee	0		Vajpayee				he	766
person/atifete-jahjaga	Atifete Jahjaga	4		Jahjaga				she	1833
person/audrey-azoulay	Audrey Azoulay	4		Azoulay				she	2011
person/augusto-pinochet	Augusto Pinochet	4		Pinochet				he
person/aung-san	Aung San	4		San				he
person/aung-san-suu-kyi	Aung San Suu Kyi	4	Daw Aung San Suu Kyi;Suu Kyi	Kyi				she	1101
person/avdullah-hoti	Avdullah Hoti	4		Hoti				he	1840
person/avigdor-lieberman	Avigdor Lieberman	1	Avigdor Liberman	Lieberman;Liberman				he	709;710;696
person/aviv-kochavi	Aviv Kochavi	4		Kochavi				he	724
person/avril-haines	Avril Haines	4		Haines				she	1710
person/ayad-allawi	Ayad Allawi	1		Allawi				he	776
person/ayman-al-zawahiri	Ayman al-Zawahiri	4	Ayman al-Zawahri	al-Zawahiri;Zawahiri				he	1866
person/ayman-safadi	Ayman Safadi	4		Safadi				he	854
person/azali-assoumani	Azali Assoumani	2		Azali;Assoumani				he	908
person/aziz-akhannouch	Aziz Akhannouch	2		Akhannouch				he	1061
person/aziz-nasirzadeh	Aziz Nasirzadeh	4		Nasirzadeh				he	784
person/badr-abdelatty	Badr Abdelatty	4	Badr Abdel Aati	Abdelatty				he	403
person/badr-al-busaidi	Badr al-Busaidi	4	Badr Albusaidi;Badr bin Hamad al-Busaidi	al-Busaidi;Busaidi;Albusaidi				he	1206
person/bah-ndaw	Bah Ndaw	4	Bah N'Daw	Ndaw				he	1093
person/baiba-braze	Baiba Braže	4		Braže				she	1036
person/baldwin-spencer	Baldwin Spencer	0		Spencer				he	15
person/ban-ki-moon	Ban Ki-moon	4	Ban Ki Moon	Ban				he	923;2019
person/barack-obama	Barack Obama	0	Barack Hussein Obama	Obama				he	1738
person/barbara-woodward	Barbara Woodward	4		Woodward				she	578
person/barham-salih	Barham Salih	4		Salih				he	774
person/bart-de-wever	Bart De Wever	2		De Wever				he	119
person/bashar-al-assad	Bashar al-Assad	0	Bashar Assad;Bashar al-Asad	al-Assad;Assad				he	1492
person/bassirou-diomaye-faye	Bassirou Diomaye Faye	2	Diomaye Faye	Faye				he	1471
person/beata-szydlo	Beata Szydło	4		Szydło				she	1279
person/beate-meinl-reisinger	Beate Meinl-Reisinger	4		Meinl-Reisinger				she	64
person/beatrix	Beatrix	4	Queen Beatrix					she	1178
person/beji-caid-essebsi	Beji Caid Essebsi	4		Essebsi				he	1536
person/ben-bernanke	Ben Bernanke	4		Bernanke				he	1939
person/ben-knapen	Ben Knapen	4		Knapen				he	1173
person/ben-wallace	Ben Wallace	4		Wallace				he	513
person/benazir-bhutto	Benazir Bhutto	4		Bhutto				she
person/benigno-aquino-iii	Benigno Aquino III	4	Benigno Aquino;Noynoy Aquino	Aquino				he	1227
person/benjamin-netanyahu	Benjamin Netanyahu	0	Binyamin Netanyahu;Benyamin Netanyahu;Bibi Netanyahu	Netanyahu;Bibi				he	733;706;738;711;697;741
person/benny-gantz	Benny Gantz	4		Gantz				he	722;699
person/beppe-grillo	Beppe Grillo	4		Grillo				he
person/bernard-cazeneuve	Bernard Cazeneuve	4		Cazeneuve				he	491
person/bernard-kouchner	Bernard Kouchner	1		Kouchner				he	468
person/bernard-makuza	Bernard Makuza	1		Makuza				he	1389
person/bernardo-arevalo	Bernardo Arévalo	2		Arévalo				he	626
person/bernie-sanders	Bernie Sanders	4		Sanders				he
person/bert-koenders	Bert Koenders	4		Koenders				he	1170
person/bertie-ahern	Bertie Ahern	0		Ahern				he	683
person/bezalel-smotrich	Bezalel Smotrich	4		Smotrich				he	704
person/bhumibol-adulyadej	Bhumibol Adulyadej	0	King Bhumibol Adulyadej;King Bhumibol	Bhumibol				he	1510
person/bidzina-ivanishvili	Bidzina Ivanishvili	4		Ivanishvili				he	588
person/bilawal-bhutto-zardari	Bilawal Bhutto Zardari	4	Bilawal Bhutto-Zardari;Bhutto Zardari	Bhutto-Zardari				he	1236
person/bill-blair	Bill Blair	4		Blair				he	194
person/bill-clinton	Bill Clinton	0	William Jefferson Clinton;William Clinton	Clinton				he	1736
person/bill-english	Bill English	4		English				he	1202
person/bill-morneau	Bill Morneau	4		Morneau				he	196
person/binali-yildirim	Binali Yıldırım	4		Yıldırım				he	1559
person/bingu-wa-mutharika	Bingu wa Mutharika	1		Mutharika				he	1126
person/binyamin-ben-eliezer	Binyamin Ben-Eliezer	4		Ben-Eliezer				he	691
person/bisher-al-khasawneh	Bisher al-Khasawneh	4		al-Khasawneh;Khasawneh				he	857
person/bjarni-benediktsson	Bjarni Benediktsson	4		Benediktsson				he	818
person/blaise-compaore	Blaise Compaoré	0		Compaoré				he	120
person/bob-ainsworth	Bob Ainsworth	4		Ainsworth				he	507
person/bob-carr	Bob Carr	4		Carr				he	74
person/bobi-wine	Bobi Wine	4		Wine				he
person/bohuslav-sobotka	Bohuslav Sobotka	4		Sobotka				he	310
person/bola-tinubu	Bola Tinubu	2	Bola Ahmed Tinubu	Tinubu				he	1161
person/boris-johnson	Boris Johnson	4	Alexander Boris de Pfeffel Johnson	Johnson				he	536;571
person/boris-pistorius	Boris Pistorius	4		Pistorius				he	327
person/boris-tadic	Boris Tadić	4		Tadić				he	1338
person/boris-yeltsin	Boris Yeltsin	0		Yeltsin				he	1361
person/borut-pahor	Borut Pahor	0		Pahor				he	1446;1439
person/boyko-borissov	Boyko Borissov	1	Boiko Borisov;Boyko Borisov	Borissov				he	131;135;137
person/brian-cowen	Brian Cowen	1		Cowen				he	684
person/brian-hook	Brian Hook	4		Hook				he	1758
person/brice-oligui-nguema	Brice Oligui Nguema	4	Brice Clotaire Oligui Nguema;Oligui Nguema	Oligui;Nguema				he	501;502
person/brigitte-bierlein	Brigitte Bierlein	4		Bierlein				she	53
person/brigitte-haas	Brigitte Haas	2		Haas				she	992
person/brigitte-macron	Brigitte Macron	4		Macron				she
person/bronislaw-komorowski	Bronisław Komorowski	1		Komorowski				he	1268;1269
person/bruno-le-maire	Bruno Le Maire	4		Le Maire				he	461
person/bruno-retailleau	Bruno Retailleau	4		Retailleau				he	479
person/bruno-rodriguez	Bruno Rodríguez	1	Bruno Rodríguez Parrilla	Rodríguez				he	284
person/bulent-ecevit	Bülent Ecevit	0		Ecevit				he	1555
person/calin-georgescu	Călin Georgescu	4		Georgescu				he
person/calin-popescu-tariceanu	Călin Popescu-Tăriceanu	1		Popescu-Tăriceanu				he	1323
person/cao-gangchuan	Cao Gangchuan	1		Cao				he	242
person/carl-bildt	Carl Bildt	1		Bildt				he	1420
person/carl-xvi-gustaf	Carl XVI Gustaf	2	King Carl XVI Gustaf;King Carl Gustaf	Gustaf				he	1425
person/carles-puigdemont	Carles Puigdemont	4		Puigdemont				he
person/carlo-azeglio-ciampi	Carlo Azeglio Ciampi	0		Ciampi				he	836
person/carlos-alvarado-quesada	Carlos Alvarado Quesada	4	Carlos Alvarado	Alvarado				he	282
person/carlos-franca	Carlos França	4		França				he	162
person/carlos-vila-nova	Carlos Vila Nova	2	Carlos Manuel Vila Nova;Vila Nova	Nova				he	1483
person/caspar-veldkamp	Caspar Veldkamp	4		Veldkamp				he	1176
person/catalin-predoiu	Cătălin Predoiu	4		Predoiu				he	1335
person/catherine-ashton	Catherine Ashton	4	Baroness Ashton;Lady Ashton	Ashton				she	1916
person/catherine-colonna	Catherine Colonna	4		Colonna				she	474
person/catherine-connolly	Catherine Connolly	2		Connolly				she	682
person/catherine-russell	Catherine Russell	4		Russell				she	2017
person/catherine-samba-panza	Catherine Samba-Panza	4		Samba-Panza				she	222
person/catherine-vautrin	Catherine Vautrin	4		Vautrin				she	458
person/celso-amorim	Celso Amorim	1		Amorim				he	159
person/cevdet-yilmaz	Cevdet Yılmaz	4		Yılmaz				he	1561
person/chan-santokhi	Chan Santokhi	4		Santokhi				he	1478
person/chandrika-kumaratunga	Chandrika Kumaratunga	0		Kumaratunga				she	993
person/chang-chun-hsiung	Chang Chun-hsiung	0		Chang				he	1581;1585
person/chang-san-cheng	Chang San-cheng	4	Simon Chang	Chang				he	1591
person/chang-wanquan	Chang Wanquan	4		Chang				he	244
person/charles-clarke	Charles Clarke	1		Clarke				he	546
person/charles-iii	Charles III	2	King Charles III;King Charles;Prince Charles	Charles				he	14;79;174;189;208;561;579;851;909;987;1221;1407;1568;1802
person/charles-michel	Charles Michel	4		Michel				he	116;1922
person/charles-q-brown	Charles Q. Brown	4	C.Q. Brown;CQ Brown;Charles Brown	Brown				he	1721
person/charles-taylor	Charles Taylor	0		Taylor				he	999
person/chen-chien-jen	Chen Chien-jen	4		Chen				he	1597;1595
person/chen-shui-bian	Chen Shui-bian	0		Chen				he	1576
person/chiu-kuo-cheng	Chiu Kuo-cheng	4		Chiu				he	1571
person/cho-hyun	Cho Hyun	4		Cho				he	929
person/cho-jung-tai	Cho Jung-tai	2		Cho				he	1596
person/cho-tae-yul	Cho Tae-yul	4		Cho				he	928
person/choe-son-hui	Choe Son Hui	4	Choe Son-hui	Choe				she	916
person/choi-sang-mok	Choi Sang-mok	4		Choi				he	939
person/chris-hipkins	Chris Hipkins	4		Hipkins				he	1204
person/christian-kern	Christian Kern	4		Kern				he	51
person/christian-lindner	Christian Lindner	4		Lindner				he	336
person/christian-stocker	Christian Stocker	2		Stocker				he	58
person/christian-wulff	Christian Wulff	1		Wulff				he	356
person/christine-kangaloo	Christine Kangaloo	2		Kangaloo				she	1563
person/christine-lagarde	Christine Lagarde	4		Lagarde				she	459;1965;1902
person/christine-lambrecht	Christine Lambrecht	4		Lambrecht				she	326
person/christophe-castaner	Christophe Castaner	4		Castaner				he	477
person/christopher-cavoli	Christopher Cavoli	4		Cavoli				he	1981
person/christopher-luxon	Christopher Luxon	2		Luxon				he	1205
person/christopher-miller	Christopher Miller	4		Miller				he	1678
person/christopher-pyne	Christopher Pyne	4		Pyne				he	68
person/christopher-wray	Christopher Wray	4		Wray				he	1936
person/chrystia-freeland	Chrystia Freeland	4		Freeland				she	202;197
person/chuck-hagel	Chuck Hagel	0	Charles Hagel	Hagel				he	1672
person/chuck-schumer	Chuck Schumer	4	Charles Schumer	Schumer				he
person/chung-eui-yong	Chung Eui-yong	4		Chung				he	926
person/chung-hong-won	Chung Hong-won	4		Chung				he	951
person/chung-sye-kyun	Chung Sye-kyun	4		Chung				he	955
person/chung-un-chan	Chung Un-chan	1		Chung				he	949
person/cilia-flores	Cilia Flores	4		Flores				she
person/cindy-mccain	Cindy McCain	4		McCain				she	2055
person/claudia-sheinbaum	Claudia Sheinbaum	2	Claudia Sheinbaum Pardo	Sheinbaum				she	1139
person/colin-powell	Colin Powell	0		Powell				he	1696
person/condoleezza-rice	Condoleezza Rice	0	Condi Rice	Rice				she	1723;1697
person/corazon-aquino	Corazon Aquino	4		Aquino				she
person/corneille-nangaa	Corneille Nangaa	4		Nangaa				he
person/costas-simitis	Costas Simitis	0	Kostas Simitis	Simitis				he	613
person/cristina-fernandez-de-kirchner	Cristina Fernández de Kirchner	0	Cristina Fernández;Cristina Kirchner;Cristina Fernandez de Kirchner;Fernández de Kirchner	Kirchner				she	41;45
person/curtis-scaparrotti	Curtis Scaparrotti	4		Scaparrotti				he	1979
person/cyril-ramaphosa	Cyril Ramaphosa	3		Ramaphosa				he	1856
person/dacian-ciolos	Dacian Cioloș	4		Cioloș				he	1327
person/dalia-grybauskaite	Dalia Grybauskaitė	1		Grybauskaitė				she	1013
person/dan-caine	Dan Caine	4	John Daniel Caine;Dan "Razin" Caine	Caine				he	1722
person/dan-coats	Dan Coats	4		Coats				he	1708
person/dana-perino	Dana Perino	4		Perino				she	1745
person/daniel-arap-moi	Daniel arap Moi	0		Moi				he	893
person/daniel-chapo	Daniel Chapo	2	Daniel Francisco Chapo	Chapo				he	1148
person/daniel-hagari	Daniel Hagari	4		Hagari				he	727
person/daniel-noboa	Daniel Noboa	2		Noboa				he	386
person/daniel-ortega	Daniel Ortega	0		Ortega				he	1162;1163
person/daniel-risch	Daniel Risch	4		Risch				he	991
person/danilo-medina	Danilo Medina	4		Medina				he	378
person/danilo-turk	Danilo Türk	4		Türk				he	1438
person/danny-faure	Danny Faure	4		Faure				he	1410
person/david-adeang	David Adeang	2		Adeang				he	1196
person/david-barnea	David Barnea	4		Barnea				he	719
person/david-beasley	David Beasley	4		Beasley				he	2054
person/david-blunkett	David Blunkett	1		Blunkett				he	545
person/david-cameron	David Cameron	1	Lord Cameron	Cameron				he	569;541
person/david-granger	David Granger	4		Granger				he	630
person/david-kabua	David Kabua	4		Kabua				he	1082
person/david-lammy	David Lammy	4		Lammy				he	542;519
person/david-malpass	David Malpass	4		Malpass				he	2051
person/david-mcguinty	David McGuinty	4		McGuinty				he	195
person/david-miliband	David Miliband	1		Miliband				he	533
person/david-panuelo	David Panuelo	4		Panuelo				he	448
person/david-petraeus	David Petraeus	4		Petraeus				he	1888
person/david-sassoli	David Sassoli	4		Sassoli				he	1931
person/david-van-weel	David van Weel	4		van Weel				he	1177
person/dean-barrow	Dean Barrow	0		Barrow				he	190
person/delcy-rodriguez	Delcy Rodríguez	2		Rodríguez				she	1807;1815;1814
person/demetris-christofias	Demetris Christofias	4		Christofias				he	294
person/deng-xiaoping	Deng Xiaoping	4		Deng				he
person/denis-becirovic	Denis Bećirović	4		Bećirović				he	97
person/denis-mcdonough	Denis McDonough	0		McDonough				he	1658
person/denis-sassou-nguesso	Denis Sassou Nguesso	3	Denis Sassou-Nguesso;Sassou Nguesso	Sassou				he	224
person/dennis-hastert	Dennis Hastert	4		Hastert				he	2039
person/denys-shmyhal	Denys Shmyhal	4		Shmyhal				he	1644;1610
person/des-browne	Des Browne	1		Browne				he	505
person/desi-bouterse	Dési Bouterse	4		Bouterse				he	1477
person/desmond-tutu	Desmond Tutu	4		Tutu				he
person/dharam-gokhool	Dharam Gokhool	2		Gokhool				he	1120
person/dick-cheney	Dick Cheney	0		Cheney				he	1781
person/dick-schoof	Dick Schoof	3		Schoof				he	1183
person/dickon-mitchell	Dickon Mitchell	2		Mitchell				he	581
person/didier-reynders	Didier Reynders	1		Reynders				he	105
person/dilma-rousseff	Dilma Rousseff	0		Dilma				she	166
person/dimitar-glavchev	Dimitar Glavchev	4		Glavchev				he	142
person/dimitar-kovacevski	Dimitar Kovačevski	4		Kovačevski				he	1090
person/dina-boluarte	Dina Boluarte	4		Boluarte				she	1219
person/ding-xuexiang	Ding Xuexiang	4		Ding				he	266
person/diosdado-cabello	Diosdado Cabello	4		Cabello				he	1810
person/dmitry-kozak	Dmitry Kozak	4		Kozak				he	1369
person/dmitry-medvedev	Dmitry Medvedev	1	Dmitri Medvedev;Dmitriy Medvedev	Medvedev				he	1364;1378
person/dmitry-peskov	Dmitry Peskov	4	Dmitri Peskov;Dmitriy Peskov	Peskov				he	1371
person/dmytro-kuleba	Dmytro Kuleba	4		Kuleba				he	1616
person/dominic-leblanc	Dominic LeBlanc	4		LeBlanc				he	198
person/dominic-raab	Dominic Raab	4		Raab				he	538
person/dominique-de-villepin	Dominique de Villepin	0		de Villepin;Villepin				he	465;487
person/dominique-strauss-kahn	Dominique Strauss-Kahn	4		Strauss-Kahn				he	1964
person/donald-rumsfeld	Donald Rumsfeld	0		Rumsfeld				he	1669
person/donald-trump	Donald Trump	4	Donald J. Trump;Donald John Trump;President Trump	Trump				he	1739;1741
person/donald-trump-jr	Donald Trump Jr.	4	Donald Trump Jr;Trump Jr.	Trump				he
person/donald-tusk	Donald Tusk	4		Tusk				he	1277;1921;1281
person/dong-jun	Dong Jun	4		Dong				he	247
person/dorin-recean	Dorin Recean	4		Recean				he	1072
person/dritan-abazovic	Dritan Abazović	4		Abazović				he	1077
person/droupadi-murmu	Droupadi Murmu	2		Murmu				she	765
person/duma-boko	Duma Boko	2		Boko				he	182
person/duro-macut	Đuro Macut	2	Djuro Macut	Macut				he	1348
person/ebrahim-raisi	Ebrahim Raisi	4	Ebrahim Raeesi	Raisi				he	808
person/ed-miliband	Ed Miliband	4		Miliband				he
person/eddie-fenech-adami	Eddie Fenech Adami	1	Fenech Adami	Adami				he	1116;1111
person/edgar-lungu	Edgar Lungu	4		Lungu				he	1858
person/edgars-rinkevics	Edgars Rinkēvičs	2		Rinkēvičs				he	1034;1042
person/edi-rama	Edi Rama	2		Rama				he	18
person/edmundo-gonzalez	Edmundo González	4	Edmundo González Urrutia	González				he
person/edouard-ngirente	Édouard Ngirente	4		Ngirente				he	1392
person/edouard-philippe	Édouard Philippe	4		Philippe				he	492
person/eduard-heger	Eduard Heger	4		Heger				he	1464
person/eduard-shevardnadze	Eduard Shevardnadze	1		Shevardnadze				he	582
person/eduardo-duhalde	Eduardo Duhalde	0		Duhalde				he	39
person/effie-defrin	Effie Defrin	4		Defrin				he	728
person/egils-levits	Egils Levits	4		Levits				he	1041
person/ehud-barak	Ehud Barak	0		Barak				he	734;694
person/ehud-olmert	Ehud Olmert	1		Olmert				he	736;737
person/einars-repse	Einars Repše	0		Repše				he	1045
person/ekrem-imamoglu	Ekrem İmamoğlu	4		İmamoğlu				he
person/eli-cohen	Eli Cohen	4		Cohen				he	715
person/elina-valtonen	Elina Valtonen	4		Valtonen				she	430
person/elio-di-rupo	Elio Di Rupo	4		Di Rupo				he	115
person/elisabeth-borne	Élisabeth Borne	4		Borne				she	494
person/elisabetta-trenta	Elisabetta Trenta	4		Trenta				she	821
person/elizabeth-ii	Elizabeth II	4	Queen Elizabeth II;Queen Elizabeth;Queen Elizabeth the Second	Elizabeth				she	78;207;560
person/elizabeth-warren	Elizabeth Warren	4		Warren				she
person/ellen-johnson-sirleaf	Ellen Johnson Sirleaf	0	Johnson Sirleaf	Sirleaf				she	1000
person/elly-schlein	Elly Schlein	4		Schlein				she
person/elmar-mammadyarov	Elmar Mammadyarov	1		Mammadyarov				he	88
person/elon-musk	Elon Musk	4		Musk				he
person/elvira-nabiullina	Elvira Nabiullina	4		Nabiullina				she	2005
person/emil-boc	Emil Boc	4		Boc				he	1324
person/emil-constantinescu	Emil Constantinescu	0		Constantinescu				he	1315
person/emile-lahoud	Émile Lahoud	0		Lahoud				he	971
person/emma-bonino	Emma Bonino	4		Bonino				she	829
person/emmanuel-macron	Emmanuel Macron	2		Macron				he	484
person/emmerson-mnangagwa	Emmerson Mnangagwa	3		Mnangagwa				he	1861
person/emomali-rahmon	Emomali Rahmon	2	Imomali Rahmon;Emomali Rakhmon;Emomali Rahmonov	Rahmon				he	1522
person/enda-kenny	Enda Kenny	4		Kenny				he	685
person/enrico-letta	Enrico Letta	4		Letta				he	845
person/enrique-pena-nieto	Enrique Peña Nieto	4	Peña Nieto	Nieto				he	1137
person/enzo-moavero-milanesi	Enzo Moavero Milanesi	4		Milanesi				he	833
person/eric-holder	Eric Holder	4		Holder				he	1650
person/eric-lombard	Éric Lombard	4		Lombard				he	463
person/eric-trump	Eric Trump	4		Trump				he
person/eric-zemmour	Éric Zemmour	4		Zemmour				he
person/erna-solberg	Erna Solberg	4		Solberg				she	1192
person/ernest-bai-koroma	Ernest Bai Koroma	0		Koroma				he	1467
person/ernesto-araujo	Ernesto Araújo	4		Araújo				he	161
person/ernesto-zedillo	Ernesto Zedillo	1		Zedillo				he	1134
person/ertharin-cousin	Ertharin Cousin	4		Cousin				she	2053
person/esmaeil-baghaei	Esmaeil Baghaei	4	Esmail Baghaei;Esmaeil Baqaei	Baghaei;Baqaei				he	796
person/espen-barth-eide	Espen Barth Eide	4		Eide				he	1187
person/evariste-ndayishimiye	Évariste Ndayishimiye	2		Ndayishimiye				he	148
person/evika-silina	Evika Siliņa	2		Siliņa				she	1053
person/evo-morales	Evo Morales	0		Morales				he	153
person/ewa-kopacz	Ewa Kopacz	4		Kopacz				she	1278
person/eyal-zamir	Eyal Zamir	4		Zamir				he	726
person/fahd-bin-abdulaziz	Fahd bin Abdulaziz	4	King Fahd	bin Abdulaziz				he	1403
person/faisal-bin-farhan	Faisal bin Farhan	4	Faisal bin Farhan Al Saud;Prince Faisal bin Farhan	bin Farhan				he	1402
person/faisal-mekdad	Faisal Mekdad	4		Mekdad				he	1489
person/farouk-al-sharaa	Farouk al-Sharaa	4		al-Sharaa;Sharaa				he	1487
person/fatafehi-fakafanua	Fatafehi Fakafanua	2	Lord Fakafanua	Fakafanua				he	1539
person/fatih-birol	Fatih Birol	4		Birol				he	1961
person/fatou-bensouda	Fatou Bensouda	4		Bensouda				she	1959
person/faure-gnassingbe	Faure Gnassingbé	0	Faure Essozimna Gnassingbé	Gnassingbé				he	1507;1509
person/faustin-archange-touadera	Faustin-Archange Touadéra	2		Touadéra				he	223
person/fayez-al-sarraj	Fayez al-Sarraj	4	Fayez Serraj;Fayez al-Serraj	al-Sarraj;Sarraj				he	1055
person/federica-mogherini	Federica Mogherini	4		Mogherini				she	830;1917
person/federico-lombardi	Federico Lombardi	4		Lombardi				he	1797
person/feleti-teo	Feleti Teo	2	Feleti Penitala Teo	Teo				he	1570
person/felipe-calderon	Felipe Calderón	1		Calderón				he	1136
person/felipe-vi	Felipe VI	2	King Felipe VI;King Felipe	Felipe				he	416
person/felix-tshisekedi	Félix Tshisekedi	3	Félix Antoine Tshisekedi;Felix Tshisekedi Tshilombo	Tshisekedi				he	217
person/ferdinand-marcos-jr	Ferdinand Marcos Jr.	2	Ferdinand Marcos Jr;Bongbong Marcos;Ferdinand Marcos;Marcos Jr.	Marcos				he	1229
person/ferenc-gyurcsany	Ferenc Gyurcsány	1		Gyurcsány				he	662
person/ferenc-madl	Ferenc Mádl	0		Mádl				he	654
person/feridun-sinirlioglu	Feridun Sinirlioğlu	4		Sinirlioğlu				he	2003
person/fernando-arias	Fernando Arias	4		Arias				he	1993
person/fernando-de-la-rua	Fernando de la Rúa	0		de la Rúa				he	37
person/fernando-haddad	Fernando Haddad	4		Haddad				he	158
person/fernando-henrique-cardoso	Fernando Henrique Cardoso	0		Cardoso				he	164
person/fethullah-gulen	Fethullah Gülen	4		Gülen				he
person/fiame-naomi-mataafa	Fiamē Naomi Mataʻafa	4	Fiame Naomi Mata'afa	Mataʻafa				she	1831
person/fidel-castro	Fidel Castro	1		Castro				he	285
person/filipe-nyusi	Filipe Nyusi	4		Nyusi				he	1147
person/filippo-grandi	Filippo Grandi	4		Grandi				he	2014
person/florence-parly	Florence Parly	4		Parly				she	456
person/florin-citu	Florin Cîțu	4		Cîțu				he	1332
person/fouad-siniora	Fouad Siniora	1	Fuad Siniora	Siniora				he	979
person/francia-marquez	Francia Márquez	4		Márquez				she	278
person/francisco-guterres	Francisco Guterres	4		Guterres				he	1526
person/francisco-sagasti	Francisco Sagasti	4		Sagasti				he	1217
person/franco-frattini	Franco Frattini	1		Frattini				he	828
person/francois-bayrou	François Bayrou	4		Bayrou				he	497
person/francois-bozize	François Bozizé	0		Bozizé				he	221
person/francois-fillon	François Fillon	1		Fillon				he	488
person/francois-hollande	François Hollande	0		Hollande				he	483
person/francois-philippe-champagne	François-Philippe Champagne	4		Champagne				he	203;199
person/frank-bainimarama	Frank Bainimarama	4		Bainimarama				he	446
person/frank-hsieh	Frank Hsieh	0		Hsieh				he	1583
person/frank-walter-steinmeier	Frank-Walter Steinmeier	2		Steinmeier				he	340;342;358
person/frans-timmermans	Frans Timmermans	4		Timmermans				he	1169;1909
person/franz-josef-jung	Franz Josef Jung	1		Jung				he	321
person/frederik-x	Frederik X	2	King Frederik X;King Frederik	Frederik				he	368
person/fredrik-reinfeldt	Fredrik Reinfeldt	0		Reinfeldt				he	1427
person/friedrich-merz	Friedrich Merz	2		Merz				he	318
person/fuad-hussein	Fuad Hussein	4		Hussein				he	770
person/fuad-masum	Fuad Masum	4		Masum				he	773
person/fuat-oktay	Fuat Oktay	4		Oktay				he	1560
person/fumio-kishida	Fumio Kishida	4		Kishida				he	870;890
person/gabi-ashkenazi	Gabi Ashkenazi	4		Ashkenazi				he	713
person/gabriel-attal	Gabriel Attal	4		Attal				he	495
person/gabriel-boric	Gabriel Boric	2		Boric				he	240
person/gabrielius-landsbergis	Gabrielius Landsbergis	4		Landsbergis				he	1007
person/gadi-eisenkot	Gadi Eisenkot	4	Gadi Eizenkot	Eisenkot				he	723
person/galab-donev	Galab Donev	4		Donev				he	140
person/gamal-abdel-nasser	Gamal Abdel Nasser	4	Abdel Nasser	Nasser				he
person/garry-kasparov	Garry Kasparov	4		Kasparov				he
person/gaston-browne	Gaston Browne	2		Browne				he	16
person/gavin-newsom	Gavin Newsom	4		Newsom				he
person/gavin-williamson	Gavin Williamson	4		Williamson				he	511
person/gebran-bassil	Gebran Bassil	4		Bassil				he	967
person/gediminas-kirkilas	Gediminas Kirkilas	1		Kirkilas				he	1018
person/geert-wilders	Geert Wilders	4		Wilders				he
person/geir-pedersen	Geir Pedersen	4		Pedersen				he	2025
person/gen-nakatani	Gen Nakatani	4		Nakatani				he	868
person/geng-shuang	Geng Shuang	4		Geng				he	1878
person/geoff-hoon	Geoff Hoon	4		Hoon				he	503
person/george-abela	George Abela	4		Abela				he	1112
person/george-gerapetritis	George Gerapetritis	4	Giorgos Gerapetritis	Gerapetritis				he	607
person/george-h-w-bush	George H. W. Bush	0	George Bush;George H.W. Bush	Bush				he	1735
person/george-osborne	George Osborne	1		Osborne				he	522
person/george-papandreou	George Papandreou	0		Papandreou				he	615
person/george-robertson	George Robertson	4		Robertson				he	1973
person/george-simion	George Simion	4		Simion				he
person/george-tenet	George Tenet	4		Tenet				he	1884
person/george-vella	George Vella	4		Vella				he	1114
person/george-w-bush	George W. Bush	0	George Bush;George W Bush	Bush				he	1737
person/george-weah	George Weah	4		Weah				he	1001
person/georgi-bliznashki	Georgi Bliznashki	4		Bliznashki				he	134
person/georgi-parvanov	Georgi Parvanov	4		Parvanov				he	125
person/gerald-darmanin	Gérald Darmanin	4		Darmanin				he	478
person/geraldo-alckmin	Geraldo Alckmin	4		Alckmin				he	173
person/gerard-longuet	Gérard Longuet	4		Longuet				he	453
person/gerhard-schroder	Gerhard Schröder	0	Gerhard Schroeder	Schröder;Schroeder				he	315
person/gianni-infantino	Gianni Infantino	4		Infantino				he	1943
person/gideon-saar	Gideon Saar	4	Gideon Sa'ar	Saar				he	717
person/gina-haspel	Gina Haspel	4		Haspel				she	1891
person/gina-raimondo	Gina Raimondo	4		Raimondo				she	1666
person/gintautas-paluckas	Gintautas Paluckas	4		Paluckas				he	1023
person/giorgi-gakharia	Giorgi Gakharia	4		Gakharia				he	592
person/giorgi-kvirikashvili	Giorgi Kvirikashvili	4		Kvirikashvili				he	590
person/giorgi-margvelashvili	Giorgi Margvelashvili	4		Margvelashvili				he	585
person/giorgia-meloni	Giorgia Meloni	2		Meloni				she	850
person/giorgio-napolitano	Giorgio Napolitano	0		Napolitano				he	837
person/girma-wolde-giorgis	Girma Wolde-Giorgis	0		Wolde-Giorgis				he	422
person/gitanas-nauseda	Gitanas Nausėda	2		Nausėda				he	1014
person/giuliano-amato	Giuliano Amato	0		Amato				he	840
person/giuseppe-conte	Giuseppe Conte	4		Conte				he	848
person/gjorge-ivanov	Gjorge Ivanov	1		Ivanov				he	1084
person/glafcos-clerides	Glafcos Clerides	4		Clerides				he	292
person/gloria-macapagal-arroyo	Gloria Macapagal Arroyo	1	Gloria Arroyo;Gloria Macapagal-Arroyo	Arroyo				she	1226
person/godwin-friday	Godwin Friday	2		Friday				he	1804
person/goh-chok-tong	Goh Chok Tong	0		Goh				he	1433
person/goh-kun	Goh Kun	0		Goh				he	944;932
person/gombojavyn-zandanshatar	Gombojavyn Zandanshatar	2	Zandanshatar Gombojav	Zandanshatar				he	1107
person/goodluck-jonathan	Goodluck Jonathan	1		Jonathan				he	1159
person/goran-persson	Göran Persson	1		Persson				he	1426
person/gordana-siljanovska-davkova	Gordana Siljanovska-Davkova	2		Siljanovska-Davkova				she	1086
person/gordon-bajnai	Gordon Bajnai	1		Bajnai				he	663
person/gordon-brown	Gordon Brown	1		Brown				he	520;568
person/gotabaya-rajapaksa	Gotabaya Rajapaksa	4		Rajapaksa				he	996
person/grand-duke-guillaume	Grand Duke Guillaume	2		Guillaume				he	1030
person/grand-duke-henri	Grand Duke Henri	4		Henri				he	1029
person/grand-duke-jean	Grand Duke Jean	4		Jean				he	1028
person/grant-shapps	Grant Shapps	4		Shapps				he	555;514
person/greg-burke	Greg Burke	4		Burke				he	1798
person/greta-thunberg	Greta Thunberg	4		Thunberg				she
person/grigory-karasin	Grigory Karasin	4		Karasin				he	1353
person/gro-harlem-brundtland	Gro Harlem Brundtland	4		Brundtland				she	2056
person/grzegorz-schetyna	Grzegorz Schetyna	4		Schetyna				he	1261
person/gudni-johannesson	Guðni Jóhannesson	4		Jóhannesson				he	813
person/guido-crosetto	Guido Crosetto	4		Crosetto				he	823
person/guido-de-marco	Guido de Marco	0		de Marco				he	1110
person/guido-westerwelle	Guido Westerwelle	1		Westerwelle				he	341
person/guillermo-lasso	Guillermo Lasso	4		Lasso				he	385
person/guo-jiakun	Guo Jiakun	4		Guo				he	1883
person/gurbanguly-berdymukhamedov	Gurbanguly Berdymukhamedov	1	Gurbanguly Berdimuhamedow;Gurbanguly Berdimuhamedov	Berdymukhamedov;Berdimuhamedow;Berdimuhamedov				he	1532
person/gustavo-petro	Gustavo Petro	2		Petro				he	276
person/guy-parmelin	Guy Parmelin	4		Parmelin				he	227;232
person/guy-verhofstadt	Guy Verhofstadt	0		Verhofstadt				he	111
person/hadja-lahbib	Hadja Lahbib	4		Lahbib				she	107
person/hafez-al-assad	Hafez al-Assad	4	Hafez Assad;Hafiz al-Assad	al-Assad;Assad				he	1491
person/hage-geingob	Hage Geingob	4		Geingob				he	1151
person/haider-al-abadi	Haider al-Abadi	4		al-Abadi;Abadi				he	779
person/hailemariam-desalegn	Hailemariam Desalegn	1		Hailemariam				he	427
person/haitham-al-ghais	Haitham al-Ghais	4	Haitham Al Ghais	al-Ghais;Ghais				he	1996
person/haitham-bin-tariq	Haitham bin Tariq	2	Sultan Haitham;Haitham bin Tariq Al Said;Haitham bin Tarik	Haitham				he	1208
person/hakainde-hichilema	Hakainde Hichilema	2		Hichilema				he	1859
person/hakan-fidan	Hakan Fidan	4		Fidan				he	1548;1547
person/hakeem-jeffries	Hakeem Jeffries	4		Jeffries				he
person/halbe-zijlstra	Halbe Zijlstra	4		Zijlstra				he	1171
person/halimah-yacob	Halimah Yacob	4		Halimah				she	1431
person/halla-tomasdottir	Halla Tómasdóttir	2		Tómasdóttir				she	814
person/hamad-bin-isa-al-khalifa	Hamad bin Isa Al Khalifa	2	King Hamad bin Isa Al Khalifa;King Hamad	Al Khalifa;Khalifa				he	144
person/hamad-bin-jassim-al-thani	Hamad bin Jassim Al Thani	4		Al Thani;Thani				he	1311
person/hamad-bin-khalifa-al-thani	Hamad bin Khalifa Al Thani	1	Sheikh Hamad bin Khalifa Al Thani	Al Thani;Thani				he	1309
person/hamid-karzai	Hamid Karzai	0		Karzai				he	10
person/hamilton-mourao	Hamilton Mourão	4		Mourão				he	172
person/han-duck-soo	Han Duck-soo	4		Han				he	947;957;938;940
person/han-myeong-sook	Han Myeong-sook	1		Han				she	946
person/han-seung-soo	Han Seung-soo	1		Han				he	948
person/han-zheng	Han Zheng	4		Han				he	271
person/hanan-ashrawi	Hanan Ashrawi	4		Ashrawi				she
person/hanke-bruins-slot	Hanke Bruins Slot	4		Slot				she	1175
person/hans-adam-ii	Hans-Adam II	0	Prince Hans-Adam II;Prince Hans-Adam	Hans-Adam				he	990
person/hans-eichel	Hans Eichel	1		Eichel				he	332
person/hans-gert-pottering	Hans-Gert Pöttering	4		Pöttering				he	1927
person/hans-grundberg	Hans Grundberg	4		Grundberg				he	2026
person/hans-peter-friedrich	Hans-Peter Friedrich	4		Friedrich				he	349
person/harald-v	Harald V	2	King Harald V;King Harald	Harald				he	1188
person/harjit-sajjan	Harjit Sajjan	4		Sajjan				he	192
person/harsh-vardhan-shringla	Harsh Vardhan Shringla	4		Shringla				he	754
person/haruhiko-kuroda	Haruhiko Kuroda	4		Kuroda				he	1875
person/hasan-akhund	Hasan Akhund	4	Mohammad Hasan Akhund;Mullah Hasan Akhund	Akhund				he	12
person/hashim-thaci	Hashim Thaçi	4		Thaçi				he	1836;1834
person/hassan-diab	Hassan Diab	4		Diab				he	984
person/hassan-ii	Hassan II	0	King Hassan II	Hassan				he	1057
person/hassan-nasrallah	Hassan Nasrallah	4	Sayyed Hassan Nasrallah	Nasrallah				he	1947
person/hassan-rouhani	Hassan Rouhani	1	Hassan Rowhani;Hasan Rouhani	Rouhani;Rowhani				he	807
person/hassan-sheikh-mohamud	Hassan Sheikh Mohamud	4		Mohamud				he	1474;1476
person/hassan-wirajuda	Hassan Wirajuda	4		Wirajuda				he	667
person/hassanal-bolkiah	Hassanal Bolkiah	2	Sultan Hassanal Bolkiah	Bolkiah				he	152
person/he-lifeng	He Lifeng	4		Lifeng				he	265
person/heather-nauert	Heather Nauert	4		Nauert				she	2034
person/heiko-maas	Heiko Maas	4		Maas				he	344
person/heinz-fischer	Heinz Fischer	0		Fischer				he	66
person/helen-clark	Helen Clark	1		Clark				she	1200
person/helga-schmid	Helga Schmid	4		Schmid				she	2002
person/helle-thorning-schmidt	Helle Thorning-Schmidt	4		Thorning-Schmidt				she	372
person/helmut-kohl	Helmut Kohl	0		Kohl				he	314
person/henrietta-fore	Henrietta Fore	4		Fore				she	2016
person/henry-paulson	Henry Paulson	4	Hank Paulson	Paulson				he	1684
person/herbert-kickl	Herbert Kickl	4		Kickl				he
person/herman-van-rompuy	Herman Van Rompuy	4		Van Rompuy				he	113;1920
person/herve-morin	Hervé Morin	1		Morin				he	451
person/herzi-halevi	Herzi Halevi	4		Halevi				he	725
person/heydar-aliyev	Heydar Aliyev	0	Heidar Aliyev	Aliyev				he	90
person/hibatullah-akhundzada	Hibatullah Akhundzada	2	Haibatullah Akhundzada;Hibatullah Akhunzada;Haybatullah Akhundzada	Akhundzada				he	13
person/hifikepunye-pohamba	Hifikepunye Pohamba	0		Pohamba				he	1150
person/hilda-heine	Hilda Heine	4	Hilda C. Heine	Heine				she	1081;1083
person/hillary-clinton	Hillary Clinton	0	Hillary Rodham Clinton	Clinton				she	1698
person/hina-rabbani-khar	Hina Rabbani Khar	4		Khar				she	1234
person/hirokazu-matsuno	Hirokazu Matsuno	4		Matsuno				he	861
person/horst-kohler	Horst Köhler	4	Horst Koehler	Köhler;Koehler				he	1962;355
person/horst-seehofer	Horst Seehofer	4		Seehofer				he	351
person/horta-n-tam	Horta N'Tam	2	Horta Inta-A;Horta Nta Na Man;Horta Inta	N'Tam				he	628
person/hoshyar-zebari	Hoshyar Zebari	1		Zebari				he	769
person/hosni-mubarak	Hosni Mubarak	0		Mubarak				he	404
person/hossein-amir-abdollahian	Hossein Amir-Abdollahian	4	Hossein Amirabdollahian;Hossein Amir Abdollahian	Amir-Abdollahian;Amirabdollahian				he	789
person/hossein-salami	Hossein Salami	4		Salami				he
person/hovik-abrahamyan	Hovik Abrahamyan	4		Abrahamyan				he	29
person/howard-lutnick	Howard Lutnick	4		Lutnick				he	1667
person/hr-mcmaster	H.R. McMaster	4	HR McMaster	McMaster				he	1729
person/hristijan-mickoski	Hristijan Mickoski	2		Mickoski				he	1091
person/hsiao-bi-khim	Hsiao Bi-khim	4		Hsiao				she	1599
person/htin-kyaw	Htin Kyaw	4		Kyaw				he	1098
person/hu-jintao	Hu Jintao	1		Hu				he	255;258
person/hua-chunying	Hua Chunying	4		Hua				she	1877
person/hubert-minnis	Hubert Minnis	4		Minnis				he	175
person/hubert-vedrine	Hubert Védrine	4		Védrine				he	464
person/hugo-chavez	Hugo Chávez	1	Hugo Chavez Frias	Chávez				he	1811
person/hulusi-akar	Hulusi Akar	4		Akar				he	1540
person/hun-manet	Hun Manet	2	Hun Manet	Manet				he	905
person/hun-sen	Hun Sen	1		Sen				he	904
person/hunter-biden	Hunter Biden	4		Biden				he
person/hussein-arnous	Hussein Arnous	4		Arnous				he	1500
person/hussein-of-jordan	Hussein of Jordan	4	King Hussein	Hussein				he	855
person/hwang-kyo-ahn	Hwang Kyo-ahn	4		Hwang				he	953;935
person/ian-khama	Ian Khama	0		Khama				he	180
person/ibrahim-al-assaf	Ibrahim al-Assaf	4		al-Assaf;Assaf				he	1401
person/ibrahim-al-jaafari	Ibrahim al-Jaafari	0		al-Jaafari;Jaafari				he	777
person/ibrahim-boubacar-keita	Ibrahim Boubacar Keïta	4	Ibrahim Boubacar Keita	IBK;Keïta				he	1092
person/ibrahim-kalin	İbrahim Kalın	4		Kalın				he	1554;1549
person/ibrahim-mohamed-solih	Ibrahim Mohamed Solih	4		Solih				he	1124
person/ibrahim-traore	Ibrahim Traoré	2		Traoré				he	123
person/idriss-deby	Idriss Déby	0	Idriss Déby Itno	Déby				he	1505
person/ignazio-cassis	Ignazio Cassis	4		Cassis				he	225;228
person/igor-dodon	Igor Dodon	4		Dodon				he	1066
person/igor-ivanov	Igor Ivanov	1		Ivanov				he	1356
person/igor-matovic	Igor Matovič	4		Matovič				he	1463
person/ilham-aliyev	Ilham Aliyev	2		Aliyev				he	91
person/ilidio-vieira-te	Ilídio Vieira Té	2		Té				he	629
person/ilie-bolojan	Ilie Bolojan	4		Bolojan				he	1319;1336
person/imad-khamis	Imad Khamis	4		Khamis				he	1499
person/imelda-marcos	Imelda Marcos	4		Marcos				she
person/imran-khan	Imran Khan	4		Khan				he	1253
person/indira-gandhi	Indira Gandhi	4		Gandhi				she
person/indulis-emsis	Indulis Emsis	0		Emsis				he	1046
person/ine-eriksen-soreide	Ine Eriksen Søreide	4		Søreide				she	1185
person/inga-ruginiene	Inga Ruginienė	2		Ruginienė				she	1025
person/ingrida-simonyte	Ingrida Šimonytė	4		Šimonytė				she	1022
person/ioannis-sarmas	Ioannis Sarmas	4		Sarmas				he	623
person/ion-chicu	Ion Chicu	4		Chicu				he	1070
person/ion-iliescu	Ion Iliescu	0		Iliescu				he	1316
person/irakli-garibashvili	Irakli Garibashvili	4		Garibashvili				he	589;593
person/irakli-kobakhidze	Irakli Kobakhidze	2		Kobakhidze				he	594
person/irfaan-ali	Irfaan Ali	2	Mohamed Irfaan Ali;Mohammed Irfaan Ali	Ali				he	631
person/irina-bokova	Irina Bokova	4		Bokova				she	2010
person/isa-mustafa	Isa Mustafa	4		Mustafa				he	1837
person/isaac-herzog	Isaac Herzog	2	Yitzhak Herzog	Herzog				he	732
person/isaias-afwerki	Isaias Afwerki	2		Isaias;Afwerki				he	410
person/ishaq-dar	Ishaq Dar	4		Dar				he	1237
person/islam-karimov	Islam Karimov	1		Karimov				he	1791
person/ismail-haniyeh	Ismail Haniyeh	0	Ismail Haniya;Ismail Haniyah	Haniyeh;Haniya				he	1287;1945
person/ismail-omar-guelleh	Ismail Omar Guelleh	2	Ismaïl Omar Guelleh	Guelleh				he	362
person/ismail-sabri-yaakob	Ismail Sabri Yaakob	4	Ismail Sabri	Yaakob				he	1145
person/israel-katz	Israel Katz	4	Yisrael Katz	Katz				he	712;716;701
person/itamar-ben-gvir	Itamar Ben-Gvir	4	Itamar Ben Gvir	Ben-Gvir				he	720;721
person/iuliia-mendel	Iuliia Mendel	4	Yulia Mendel	Mendel				she	1631
person/ivan-duque	Iván Duque	4		Duque				he	275
person/ivan-gasparovic	Ivan Gašparovič	0		Gašparovič				he	1454
person/ivan-kostov	Ivan Kostov	0		Kostov				he	128
person/ivanka-trump	Ivanka Trump	4		Trump				she
person/ivars-godmanis	Ivars Godmanis	1		Godmanis				he	1048
person/iveta-radicova	Iveta Radičová	1		Radičová				she	1460
person/ivica-dacic	Ivica Dačić	4		Dačić				he	1344
person/ivica-racan	Ivica Račan	0		Račan				he	640
person/ivo-josipovic	Ivo Josipović	1		Josipović				he	637
person/ivo-sanader	Ivo Sanader	1		Sanader				he	641
person/jaap-de-hoop-scheffer	Jaap de Hoop Scheffer	4		Scheffer				he	1974
person/jacek-czaputowicz	Jacek Czaputowicz	4		Czaputowicz				he	1263
person/jacinda-ardern	Jacinda Ardern	4		Ardern				she	1203
person/jack-lew	Jack Lew	1	Jacob Lew	Lew				he	1686
person/jack-ma	Jack Ma	4		Ma				he
person/jack-straw	Jack Straw	1		Straw				he	544;531
person/jacob-zuma	Jacob Zuma	0		Zuma				he	1855
person/jacques-chirac	Jacques Chirac	0		Chirac				he	481
person/jacques-rogge	Jacques Rogge	4		Rogge				he	1967
person/jacqui-smith	Jacqui Smith	1		Smith				she	548
person/jadranka-kosor	Jadranka Kosor	1		Kosor				she	642
person/jafar-hassan	Jafar Hassan	2		Hassan				he	858
person/jair-bolsonaro	Jair Bolsonaro	4		Bolsonaro				he	169
person/jakaya-kikwete	Jakaya Kikwete	0		Kikwete				he	1600
person/jake-sullivan	Jake Sullivan	4		Sullivan				he	1732
person/jakov-milatovic	Jakov Milatović	2		Milatović				he	1075
person/jalal-talabani	Jalal Talabani	0		Talabani				he	772
person/jamal-khashoggi	Jamal Khashoggi	4		Khashoggi				he
person/james-clapper	James Clapper	4		Clapper				he	1707
person/james-cleverly	James Cleverly	4		Cleverly				he	540;557
person/james-comey	James Comey	4		Comey				he	1934
person/james-l-jones	James L. Jones	1		Jones				he	1725
person/james-marape	James Marape	2		Marape				he	1224
person/james-wolfensohn	James Wolfensohn	4		Wolfensohn				he	2047
person/jamieson-greer	Jamieson Greer	4		Greer				he	1769
person/jan-fischer	Jan Fischer	1		Fischer				he	307
person/jan-lipavsky	Jan Lipavský	4		Lipavský				he	297
person/jan-peter-balkenende	Jan Peter Balkenende	1		Balkenende				he	1181
person/janet-napolitano	Janet Napolitano	1		Napolitano				she	1712
person/janet-yellen	Janet Yellen	4		Yellen				she	1940;1688
person/janez-drnovsek	Janez Drnovšek	4		Drnovšek				he	1441;1443;1437
person/janez-jansa	Janez Janša	4		Janša				he	1445;1447;1451
person/janos-ader	János Áder	4		Áder				he	657
person/jared-kushner	Jared Kushner	4		Kushner				he
person/jaroslaw-kaczynski	Jarosław Kaczyński	0		Kaczyński				he	1276
person/javier-milei	Javier Milei	2		Milei				he	44
person/javier-solana	Javier Solana	4		Solana				he	1915
person/jay-carney	Jay Carney	4		Carney				he	1747
person/jd-vance	JD Vance	4	J.D. Vance;James David Vance	Vance				he	1785
person/jean-asselborn	Jean Asselborn	1		Asselborn				he	1026
person/jean-bertrand-aristide	Jean-Bertrand Aristide	0		Aristide				he	646
person/jean-castex	Jean Castex	4		Castex				he	493
person/jean-chretien	Jean Chrétien	0		Chrétien				he	209
person/jean-claude-juncker	Jean-Claude Juncker	4		Juncker				he	1031;1905
person/jean-claude-trichet	Jean-Claude Trichet	4		Trichet				he	1900
person/jean-luc-melenchon	Jean-Luc Mélenchon	4		Mélenchon				he
person/jean-lucien-savi-de-tove	Jean-Lucien Savi de Tové	2		de Tové				he	1508
person/jean-marc-ayrault	Jean-Marc Ayrault	4		Ayrault				he	489;472
person/jean-marie-le-pen	Jean-Marie Le Pen	4		Le Pen				he
person/jean-noel-barrot	Jean-Noël Barrot	4		Barrot				he	476
person/jean-pierre-raffarin	Jean-Pierre Raffarin	0		Raffarin				he	486
person/jean-yves-le-drian	Jean-Yves Le Drian	4		Le Drian				he	454;473
person/jeanine-anez	Jeanine Áñez	4		Áñez				she	154
person/jeanine-hennis-plasschaert	Jeanine Hennis-Plasschaert	4		Hennis-Plasschaert				she	1165
person/jeb-bush	Jeb Bush	4		Bush				he
person/jeff-sessions	Jeff Sessions	4		Sessions				he	1652
person/jeff-zients	Jeff Zients	4		Zients				he	1663
person/jeffrey-bostic	Jeffrey Bostic	2	Jeffrey Davidson Bostic	Bostic				he	100
person/jeh-johnson	Jeh Johnson	0		Johnson				he	1713
person/jen-psaki	Jen Psaki	4		Psaki				she	2032;1753
person/jennifer-geerlings-simons	Jennifer Geerlings-Simons	2	Jennifer Simons	Geerlings-Simons				she	1479
person/jens-stoltenberg	Jens Stoltenberg	4		Stoltenberg				he	1189;1191;1976;1184
person/jeppe-kofod	Jeppe Kofod	4		Kofod				he	365
person/jeremiah-manele	Jeremiah Manele	2		Manele				he	1409
person/jeremy-corbyn	Jeremy Corbyn	4		Corbyn				he	562
person/jeremy-hunt	Jeremy Hunt	4		Hunt				he	537;528
person/jerome-powell	Jerome Powell	4	Jay Powell	Powell				he	1941
person/jerzy-buzek	Jerzy Buzek	4		Buzek				he	1272;1928
person/jeyhun-bayramov	Jeyhun Bayramov	4		Bayramov				he	89
person/jiang-yi-huah	Jiang Yi-huah	1		Jiang				he	1589
person/jiang-zemin	Jiang Zemin	0		Jiang				he	254;257
person/jigme-khesar-namgyel-wangchuck	Jigme Khesar Namgyel Wangchuck	2		Wangchuck				he	177
person/jill-biden	Jill Biden	4		Biden				she	1693
person/jim-mattis	Jim Mattis	4	James Mattis	Mattis				he	1674
person/jim-yong-kim	Jim Yong Kim	4		Kim				he	2050
person/jimmy-cherizier	Jimmy Chérizier	4	Jimmy "Barbecue" Chérizier	Chérizier				he
person/jiri-paroubek	Jiří Paroubek	0		Paroubek				he	305
person/jiri-rusnok	Jiří Rusnok	4		Rusnok				he	309
person/joachim-gauck	Joachim Gauck	4		Gauck				he	357
person/joan-donoghue	Joan Donoghue	4		Donoghue				she	1955
person/joao-lourenco	João Lourenço	2	João Manuel Gonçalves Lourenço	Lourenço				he	34
person/joe-biden	Joe Biden	4	Joseph Biden;Joseph R. Biden;Joseph Biden Jr.	Biden				he	1782;1740
person/johann-wadephul	Johann Wadephul	4		Wadephul				he	346
person/johanna-sigurdardottir	Jóhanna Sigurðardóttir	1		Sigurðardóttir				she	815
person/johannes-rau	Johannes Rau	0		Rau				he	354
person/john-ashcroft	John Ashcroft	0		Ashcroft				he	1647
person/john-atta-mills	John Atta Mills	4		Mills				he	596
person/john-baird	John Baird	1		Baird				he	200
person/john-boehner	John Boehner	4		Boehner				he	2041
person/john-bolton	John Bolton	4		Bolton				he	1772;1730
person/john-brennan	John Brennan	4		Brennan				he	1889
person/john-danforth	John Danforth	0		Danforth				he	1771
person/john-healey	John Healey	4		Healey				he	515
person/john-howard	John Howard	0		Howard				he	80
person/john-hutton	John Hutton	1		Hutton				he	506
person/john-kelly	John Kelly	4		Kelly				he	1714;1660
person/john-kerry	John Kerry	0		Kerry				he	1699;1762
person/john-key	John Key	0		Key				he	1201
person/john-kirby	John Kirby	4		Kirby				he	2033;2029
person/john-kufuor	John Kufuor	4		Kufuor				he	595
person/john-magufuli	John Magufuli	4		Magufuli				he	1601
person/john-mahama	John Mahama	1	John Dramani Mahama	Mahama				he	597;599
person/john-major	John Major	0		Major				he	566
person/john-mccain	John McCain	4		McCain				he
person/john-negroponte	John Negroponte	0		Negroponte				he	1770
person/john-prescott	John Prescott	1		Prescott				he	516
person/john-ratcliffe	John Ratcliffe	4		Ratcliffe				he	1709;1893
person/john-reid	John Reid	1		Reid				he	504;547
person/john-snow	John Snow	4		Snow				he	1683
person/john-swinney	John Swinney	4		Swinney				he
person/johnny-briceno	Johnny Briceño	2	John Briceño	Briceño				he	191
person/joko-widodo	Joko Widodo	4		Jokowi;Widodo				he	674
person/jonas-gahr-store	Jonas Gahr Støre	2	Jonas Gahr Store;Jonas Gahr Stoere;Gahr Støre	Støre;Store				he	1193
person/jordan-bardella	Jordan Bardella	4		Bardella				he
person/jorg-kukies	Jörg Kukies	4		Kukies				he	337
person/jorge-arreaza	Jorge Arreaza	4		Arreaza				he	1808
person/jorge-carlos-fonseca	Jorge Carlos Fonseca	4		Fonseca				he	288
person/jorge-sampaio	Jorge Sampaio	0		Sampaio				he	1293
person/joschka-fischer	Joschka Fischer	1		Fischer				he	339
person/jose-antonio-kast	José Antonio Kast	4		Kast				he
person/jose-eduardo-dos-santos	José Eduardo dos Santos	0		dos Santos				he	33
person/jose-jeri	José Jerí	2	José Jeri;Jose Jeri Ore	Jerí				he	1220
person/jose-luis-rodriguez-zapatero	José Luis Rodríguez Zapatero	1	Rodríguez Zapatero	Zapatero				he	418
person/jose-manuel-albares	José Manuel Albares	4		Albares				he	414
person/jose-manuel-barroso	José Manuel Barroso	4	José Manuel Durão Barroso;Jose Manuel Barroso;Durão Barroso	Barroso				he	1297;1904
person/jose-maria-aznar	José María Aznar	0		Aznar				he	417
person/jose-maria-neves	José Maria Neves	2	José Maria Pereira Neves	Neves				he	290;289
person/jose-miguel-insulza	José Miguel Insulza	4		Insulza				he	1997
person/jose-mujica	José Mujica	4	Pepe Mujica	Mujica				he	1787
person/jose-ramos-horta	José Ramos-Horta	4		Ramos-Horta				he	1524;1527
person/jose-raul-mulino	José Raúl Mulino	2		Mulino				he	1210
person/jose-socrates	José Sócrates	1		Sócrates				he	1299
person/josep-borrell	Josep Borrell	4	Josep Borrell Fontelles	Borrell				he	1926;412;1918
person/joseph-aoun	Joseph Aoun	2		Aoun				he	974
person/joseph-boakai	Joseph Boakai	2		Boakai				he	1002
person/joseph-dunford	Joseph Dunford	4		Dunford				he	1719
person/joseph-estrada	Joseph Estrada	0		Estrada				he	1225
person/joseph-kabila	Joseph Kabila	4		Kabila				he	216
person/joseph-muscat	Joseph Muscat	4		Muscat				he	1118
person/joseph-wu	Joseph Wu	4		Wu				he	1573
person/josh-earnest	Josh Earnest	4		Earnest				he	1748
person/jotham-napat	Jotham Napat	2		Napat				he	1829
person/jovenel-moise	Jovenel Moïse	4		Moïse				he	649
person/joyce-banda	Joyce Banda	1		Banda				she	1127
person/juan-carlos-i	Juan Carlos I	0	King Juan Carlos;Juan Carlos	Carlos				he	415
person/juan-guaido	Juan Guaidó	4		Guaidó				he
person/juan-manuel-santos	Juan Manuel Santos	1		Santos				he	274
person/juan-orlando-hernandez	Juan Orlando Hernández	4		Hernández				he	634
person/juan-peron	Juan Perón	4		Perón				he
person/juan-ramon-de-la-fuente	Juan Ramón de la Fuente	4		de la Fuente				he	1133
person/judith-suminwa	Judith Suminwa	2	Judith Suminwa Tuluka	Suminwa				she	220
person/juha-sipila	Juha Sipilä	4		Sipilä				he	441
person/juhan-parts	Juhan Parts	1		Parts				he	395
person/julia-gillard	Julia Gillard	4		Gillard				she	82
person/julie-bishop	Julie Bishop	4		Bishop				she	75
person/julius-maada-bio	Julius Maada Bio	3		Bio				he	1468
person/julius-malema	Julius Malema	4		Malema				he
person/junichiro-koizumi	Junichiro Koizumi	0		Koizumi				he	881
person/jurgen-stock	Jürgen Stock	4		Stock				he	1970
person/juri-ratas	Jüri Ratas	4		Ratas				he	398
person/justin-nsengiyumva	Justin Nsengiyumva	2		Nsengiyumva				he	1393
person/justin-trudeau	Justin Trudeau	4		Trudeau				he	212
person/jyrki-katainen	Jyrki Katainen	1		Katainen				he	439
person/k-p-sharma-oli	K. P. Sharma Oli	4	KP Sharma Oli;Khadga Prasad Sharma Oli	Oli				he	1194
person/k-r-narayanan	K. R. Narayanan	0	KR Narayanan	Narayanan				he	760
person/kais-saied	Kais Saied	2		Saied				he	1537
person/kaja-kallas	Kaja Kallas	4		Kallas				she	399;1919
person/kajsa-ollongren	Kajsa Ollongren	4		Ollongren				she	1167
person/kamal-kharazi	Kamal Kharazi	1		Kharazi				he	785
person/kamala-harris	Kamala Harris	4		Harris				she	1784
person/kamil-idris	Kamil Idris	4		Idris				he	1418
person/kamla-persad-bissessar	Kamla Persad-Bissessar	1		Persad-Bissessar				she	1564;1567
person/kang-kyung-wha	Kang Kyung-wha	4		Kang				she	925
person/kao-kim-hourn	Kao Kim Hourn	4		Kao				he	1871
person/karen-karapetyan	Karen Karapetyan	4		Karapetyan				he	30
person/karen-pierce	Karen Pierce	4		Pierce				she	577
person/karim-khan	Karim Khan	4		Khan				he	1960
person/karin-keller-sutter	Karin Keller-Sutter	4		Keller-Sutter				she	231
person/karin-kneissl	Karin Kneissl	4		Kneissl				she	60
person/karine-jean-pierre	Karine Jean-Pierre	4		Jean-Pierre				she	1754
person/karl-nehammer	Karl Nehammer	4		Nehammer				he	56
person/karl-theodor-zu-guttenberg	Karl-Theodor zu Guttenberg	1		zu Guttenberg;Guttenberg				he	322
person/karol-nawrocki	Karol Nawrocki	2		Nawrocki				he	1271
person/karoline-leavitt	Karoline Leavitt	4		Leavitt				she	1755
person/karolos-papoulias	Karolos Papoulias	0		Papoulias				he	609
person/kash-patel	Kash Patel	4	Kashyap Patel	Patel				he	1937
person/kassym-jomart-tokayev	Kassym-Jomart Tokayev	2	Kasym-Zhomart Tokayev;Qasym-Jomart Toqaev	Tokayev				he	962
person/katalin-novak	Katalin Novák	4		Novák				she	658
person/katerina-sakellaropoulou	Katerina Sakellaropoulou	4		Sakellaropoulou				she	611
person/katherina-reiche	Katherina Reiche	4		Reiche				she	331
person/katherine-tai	Katherine Tai	4		Tai				she	1768
person/katrin-jakobsdottir	Katrín Jakobsdóttir	4		Jakobsdóttir				she	817
person/katsunobu-kato	Katsunobu Kato	4		Kato				he	860
person/kausea-natano	Kausea Natano	4		Natano				he	1569
person/kayleigh-mcenany	Kayleigh McEnany	4		McEnany				she	1752
person/kazimierz-marcinkiewicz	Kazimierz Marcinkiewicz	0		Marcinkiewicz				he	1275
person/kazuo-ueda	Kazuo Ueda	4		Ueda				he	1876
person/keiko-fujimori	Keiko Fujimori	4		Fujimori				she
person/keir-starmer	Keir Starmer	2	Sir Keir Starmer	Starmer				he	563;574
person/keith-kellogg	Keith Kellogg	4		Kellogg				he	1764
person/keith-mitchell	Keith Mitchell	4		Mitchell				he	580
person/keith-rowley	Keith Rowley	4		Rowley				he	1565
person/keizo-obuchi	Keizo Obuchi	0		Obuchi				he	879
person/kelly-craft	Kelly Craft	4		Craft				she	1777
person/kemal-kilicdaroglu	Kemal Kılıçdaroğlu	4		Kılıçdaroğlu				he
person/kemi-badenoch	Kemi Badenoch	4		Badenoch				she	565
person/kersti-kaljulaid	Kersti Kaljulaid	4		Kaljulaid				she	391
person/kestutis-budrys	Kęstutis Budrys	4		Budrys				he	1008
person/kevin-mccarthy	Kevin McCarthy	4		McCarthy				he	2044
person/kevin-rudd	Kevin Rudd	1		Rudd				he	81;73;83
person/kgalema-motlanthe	Kgalema Motlanthe	0		Motlanthe				he	1854
person/khaled-el-enany	Khaled el-Enany	4		el-Enany;Enany				he	2012
person/khaled-meshaal	Khaled Meshaal	4	Khaled Mashal;Khaled Meshal	Meshaal;Mashal;Meshal				he	1944
person/khaleda-zia	Khaleda Zia	0		Zia				she	102
person/khalid-bin-khalifa-al-thani	Khalid bin Khalifa Al Thani	4		Al Thani;Thani				he	1313
person/khalid-bin-salman	Khalid bin Salman	4	Prince Khalid bin Salman	bin Salman				he	1398
person/khalifa-bin-salman-al-khalifa	Khalifa bin Salman Al Khalifa	1		Al Khalifa;Khalifa				he	145
person/khalifa-bin-zayed-al-nahyan	Khalifa bin Zayed Al Nahyan	4	Sheikh Khalifa	Al Nahyan;Nahyan				he	3
person/khalifa-haftar	Khalifa Haftar	4	Khalifa Hifter	Haftar;Hifter				he
person/khalil-al-hayya	Khalil al-Hayya	4		al-Hayya;Hayya				he
person/khaltmaagiin-battulga	Khaltmaagiin Battulga	4		Battulga				he	1104
person/khawaja-asif	Khawaja Asif	4		Asif				he	1232;1233
person/kim-boo-kyum	Kim Boo-kyum	4		Kim				he	956
person/kim-dae-jung	Kim Dae-jung	0	Kim Dae Jung	Kim				he	930
person/kim-hwang-sik	Kim Hwang-sik	1		Kim				he	950
person/kim-il-sung	Kim Il Sung	4	Kim Il-sung	Kim				he
person/kim-jong-il	Kim Jong Il	1	Kim Jong-il;Kim Jong-Il	Kim				he	919
person/kim-jong-un	Kim Jong Un	2	Kim Jong-un;Kim Jong-Un	Kim				he	920
person/kim-ju-ae	Kim Ju Ae	4	Kim Ju-ae	Kim				she
person/kim-keon-hee	Kim Keon Hee	4	Kim Keon-hee	Kim				she
person/kim-min-seok	Kim Min-seok	2		Kim				he	958
person/kim-tok-hun	Kim Tok Hun	4		Kim				he	917
person/kim-yo-jong	Kim Yo Jong	4	Kim Yo-jong	Kim				she
person/kim-yong-hyun	Kim Yong-hyun	4		Kim				he	921
person/king-philippe	King Philippe	2	Philippe of Belgium	Philippe				he	110
person/kiril-petkov	Kiril Petkov	4		Petkov				he	139
person/kirill-dmitriev	Kirill Dmitriev	4		Dmitriev				he	1380
person/kirstjen-nielsen	Kirstjen Nielsen	4		Nielsen				she	1715
person/kirsty-coventry	Kirsty Coventry	4		Coventry				she	1969
person/kjell-magne-bondevik	Kjell Magne Bondevik	0		Bondevik				he	1190
person/klaus-iohannis	Klaus Iohannis	4		Iohannis				he	1318
person/kofi-annan	Kofi Annan	4		Annan				he	2018;2021
person/kokhir-rasulzoda	Kokhir Rasulzoda	2	Qohir Rasulzoda	Rasulzoda				he	1523
person/kolinda-grabar-kitarovic	Kolinda Grabar-Kitarović	4		Grabar-Kitarović				she	638
person/konstantinos-stephanopoulos	Konstantinos Stephanopoulos	4		Stephanopoulos				he	608
person/konstantinos-tasoulas	Konstantinos Tasoulas	2	Constantine Tassoulas	Tasoulas				he	612
person/kostas-karamanlis	Kostas Karamanlis	1	Costas Karamanlis	Karamanlis				he	614
person/kostyantyn-gryshchenko	Kostyantyn Gryshchenko	1		Gryshchenko				he	1611
person/krisjanis-karins	Krišjānis Kariņš	4		Kariņš				he	1052;1035
person/kristalina-georgieva	Kristalina Georgieva	4		Georgieva				she	1966
person/kristen-michal	Kristen Michal	2		Michal				he	400
person/kristi-noem	Kristi Noem	4		Noem				she	1717
person/kristrun-frostadottir	Kristrún Frostadóttir	2		Frostadóttir				she	819
person/kurmanbek-bakiyev	Kurmanbek Bakiyev	1		Bakiyev				he	898
person/kurt-volker	Kurt Volker	4		Volker				he	1757
person/kwasi-kwarteng	Kwasi Kwarteng	4		Kwarteng				he	527
person/kyriakos-mitsotakis	Kyriakos Mitsotakis	4		Mitsotakis				he	622;624
person/kyrylo-budanov	Kyrylo Budanov	4		Budanov				he	1618
person/laaulialemalietoa-leuatea-schmidt	Laʻaulialemalietoa Leuatea Schmidt	2	La'aulialemalietoa Leuatea Schmidt;La'auli Leuatea Schmidt;La'auli Schmidt	Schmidt				he	1832
person/lai-ching-te	Lai Ching-te	2	William Lai	Lai				he	1593;1598;1579
person/laimdota-straujuma	Laimdota Straujuma	4		Straujuma				she	1050
person/lakhdar-brahimi	Lakhdar Brahimi	4		Brahimi				he	2022
person/lamberto-zannier	Lamberto Zannier	4		Zannier				he	2000
person/lars-klingbeil	Lars Klingbeil	4		Klingbeil				he	338
person/lars-lokke-rasmussen	Lars Løkke Rasmussen	1	Lokke Rasmussen	Rasmussen				he	371;373;366
person/laszlo-solyom	László Sólyom	1		Sólyom				he	655
person/laura-bush	Laura Bush	4		Bush				she	1690
person/laura-chinchilla	Laura Chinchilla	1		Chinchilla				she	280
person/laurent-desire-kabila	Laurent-Désiré Kabila	1	Laurent Kabila	Kabila				he	215
person/laurent-fabius	Laurent Fabius	4		Fabius				he	471
person/laurent-gbagbo	Laurent Gbagbo	1		Gbagbo				he	233
person/laurent-nunez	Laurent Nuñez	4		Nuñez				he	480
person/laurentino-cortizo	Laurentino Cortizo	4		Cortizo				he	1209
person/lawrence-gonzi	Lawrence Gonzi	0		Gonzi				he	1117
person/lawrence-summers	Lawrence Summers	4	Larry Summers	Summers				he	1681
person/lawrence-wong	Lawrence Wong	2		Wong				he	1435
person/lazarus-chakwera	Lazarus Chakwera	4		Chakwera				he	1129
person/lech-kaczynski	Lech Kaczyński	1		Kaczyński				he	1267
person/lech-walesa	Lech Wałęsa	4	Lech Walesa	Wałęsa				he
person/lee-hae-chan	Lee Hae-chan	1		Lee				he	945
person/lee-han-dong	Lee Han-dong	1		Lee				he	943
person/lee-hsien-loong	Lee Hsien Loong	0		Lee				he	1434
person/lee-jae-myung	Lee Jae-myung	2	Lee Jae Myung	Lee				he	942
person/lee-jong-wook	Lee Jong-wook	4		Lee				he	2057
person/lee-ju-ho	Lee Ju-ho	4		Lee				he	941
person/lee-kuan-yew	Lee Kuan Yew	4		Lee				he
person/lee-myung-bak	Lee Myung-bak	0		Lee				he	933
person/lee-nak-yon	Lee Nak-yon	4		Lee				he	954
person/lee-teng-hui	Lee Teng-hui	0		Lee				he	1575
person/lee-wan-koo	Lee Wan-koo	4		Lee				he	952
person/leni-robredo	Leni Robredo	4		Robredo				she	1230
person/lenin-moreno	Lenín Moreno	4		Moreno				he	384
person/lennart-meri	Lennart Meri	0		Meri				he	388
person/leo-varadkar	Leo Varadkar	4		Varadkar				he	686;688
person/leon-panetta	Leon Panetta	1		Panetta				he	1887;1671
person/leonel-fernandez	Leonel Fernández	1		Fernández				he	377
person/leonid-kozhara	Leonid Kozhara	4		Kozhara				he	1612
person/leonid-kravchuk	Leonid Kravchuk	4		Kravchuk				he
person/leonid-kuchma	Leonid Kuchma	0		Kuchma				he	1624
person/leszek-miller	Leszek Miller	0		Miller				he	1273
person/letsie-iii	Letsie III	2	King Letsie III;King Letsie	Letsie				he	1003
person/li-keqiang	Li Keqiang	1		Li				he	262
person/li-qiang	Li Qiang	2		Li				he	263
person/li-shangfu	Li Shangfu	4		Li				he	246
person/li-yuanchao	Li Yuanchao	4		Li				he	269
person/li-zhaoxing	Li Zhaoxing	1		Li				he	249
person/liam-fox	Liam Fox	1		Fox				he	508
person/liang-guanglie	Liang Guanglie	1		Liang				he	243
person/lim-jock-hoi	Lim Jock Hoi	4		Lim				he	1870
person/lin-chia-lung	Lin Chia-lung	4		Lin				he	1574
person/lin-chuan	Lin Chuan	4		Lin				he	1592
person/lin-jian	Lin Jian	4		Lin				he	1882
person/linas-linkevicius	Linas Linkevičius	4		Linkevičius				he	1006
person/linda-thomas-greenfield	Linda Thomas-Greenfield	4		Thomas-Greenfield				she	1778
person/lindiwe-sisulu	Lindiwe Sisulu	4		Sisulu				she	1849
person/lindsey-graham	Lindsey Graham	4		Graham				he
person/lionel-jospin	Lionel Jospin	1		Jospin				he	485
person/liu-chao-shiuan	Liu Chao-shiuan	1		Liu				he	1586
person/liu-he	Liu He	4		Liu				he	264
person/liz-cheney	Liz Cheney	4		Cheney				she
person/liz-truss	Liz Truss	4	Elizabeth Truss	Truss				she	539;572
person/lloyd-austin	Lloyd Austin	4		Austin				he	1679
person/lorenzo-guerini	Lorenzo Guerini	4		Guerini				he	822
person/loretta-lynch	Loretta Lynch	4		Lynch				she	1651
person/lotay-tshering	Lotay Tshering	4		Tshering				he	178
person/louise-mushikiwabo	Louise Mushikiwabo	1		Mushikiwabo				she	1384
person/luc-frieden	Luc Frieden	2		Frieden				he	1033
person/lucas-papademos	Lucas Papademos	0		Papademos				he	616
person/ludovic-orban	Ludovic Orban	4		Orban				he	1331
person/ludovit-odor	Ľudovít Ódor	4		Ódor				he	1465
person/luigi-di-maio	Luigi Di Maio	4		Di Maio				he	825;834
person/luis-abinader	Luis Abinader	2	Luis Rodolfo Abinader	Abinader				he	379
person/luis-almagro	Luis Almagro	4		Almagro				he	1998
person/luis-arce	Luis Arce	4		Arce				he	155
person/luis-caputo	Luis Caputo	4		Caputo				he	36
person/luis-guillermo-solis	Luis Guillermo Solís	4		Solís				he	281
person/luis-lacalle-pou	Luis Lacalle Pou	4	Lacalle Pou	Pou				he	1789
person/luis-montenegro	Luís Montenegro	2		Montenegro				he	1302
person/luis-moreno-ocampo	Luis Moreno Ocampo	4		Ocampo				he	1958
person/luiz-inacio-lula-da-silva	Luiz Inácio Lula da Silva	1	Luiz Inacio Lula da Silva;Luis Inácio Lula da Silva;Lula da Silva	Lula;da Silva				he	165;170
person/luong-cuong	Luong Cuong	2		Cuong				he	1824
person/luvsannamsrain-oyun-erdene	Luvsannamsrain Oyun-Erdene	4	Oyun-Erdene Luvsannamsrai	Oyun-Erdene				he	1106
person/ma-ying-jeou	Ma Ying-jeou	0		Ma				he	1577
person/macky-sall	Macky Sall	4		Sall				he	1470
person/madeleine-albright	Madeleine Albright	0		Albright				she	1695
person/maeen-abdulmalik-saeed	Maeen Abdulmalik Saeed	4		Saeed				he	1845
person/magdalena-andersson	Magdalena Andersson	4		Andersson				she	1429
person/mahamadou-issoufou	Mahamadou Issoufou	4		Issoufou				he	1154
person/mahamat-idriss-deby	Mahamat Idriss Déby	3	Mahamat Déby;Mahamat Idriss Déby Itno	Déby				he	1506
person/mahathir-mohamad	Mahathir Mohamad	4	Mahathir Mohammad	Mahathir				he	1140;1143
person/mahatma-gandhi	Mahatma Gandhi	4		Gandhi				he
person/mahinda-rajapaksa	Mahinda Rajapaksa	4		Rajapaksa				he	994
person/mahmoud-abbas	Mahmoud Abbas	0	Abu Mazen	Abbas				he	1285;1284
person/mahmoud-ahmadinejad	Mahmoud Ahmadinejad	0	Mahmoud Ahmadi-Nejad	Ahmadinejad				he	806
person/mahmoud-ali-youssouf	Mahmoud Ali Youssouf	4		Youssouf				he	1864
person/maia-sandu	Maia Sandu	2		Sandu				she	1069;1067
person/maite-nkoana-mashabane	Maite Nkoana-Mashabane	1		Nkoana-Mashabane				she	1848
person/maithripala-sirisena	Maithripala Sirisena	4		Sirisena				he	995
person/majed-al-ansari	Majed al-Ansari	4		al-Ansari;Ansari				he	1308
person/malala-yousafzai	Malala Yousafzai	4		Malala;Yousafzai				she
person/malcolm-turnbull	Malcolm Turnbull	4		Turnbull				he	85
person/mamady-doumbouya	Mamady Doumbouya	3	Mamadi Doumbouya	Doumbouya				he	603
person/mamata-banerjee	Mamata Banerjee	4		Banerjee				she
person/mamnoon-hussain	Mamnoon Hussain	0		Hussain				he	1244
person/mamuka-bakhtadze	Mamuka Bakhtadze	4		Bakhtadze				he	591
person/manasseh-sogavare	Manasseh Sogavare	4		Sogavare				he	1408
person/manmohan-singh	Manmohan Singh	0		Singh				he	767
person/manouchehr-mottaki	Manouchehr Mottaki	4		Mottaki				he	786
person/manuel-valls	Manuel Valls	4		Valls				he	490
person/manuel-zelaya	Manuel Zelaya	1		Zelaya				he	632
person/mao-chi-kuo	Mao Chi-kuo	4		Mao				he	1590
person/mao-ning	Mao Ning	4	Mao Ning	Ning				she	1881
person/mao-zedong	Mao Zedong	4	Mao Tse-tung	Mao				he
person/marc-garneau	Marc Garneau	4		Garneau				he	204
person/marcel-ciolacu	Marcel Ciolacu	4		Ciolacu				he	1334
person/marcelo-ebrard	Marcelo Ebrard	4		Ebrard				he	1131
person/marcelo-rebelo-de-sousa	Marcelo Rebelo de Sousa	2	Rebelo de Sousa	de Sousa				he	1295
person/marco-rubio	Marco Rubio	4		Rubio				he	1703;1734
person/marek-belka	Marek Belka	0		Belka				he	1274
person/margaret-beckett	Margaret Beckett	1		Beckett				she	532
person/margaret-chan	Margaret Chan	4		Chan				she	2058
person/margaret-thatcher	Margaret Thatcher	4		Thatcher				she
person/margarita-robles	Margarita Robles	4		Robles				she	411
person/margot-wallstrom	Margot Wallström	4		Wallström				she	1421
person/margrethe-ii	Margrethe II	0	Queen Margrethe II;Queen Margrethe	Margrethe				she	367
person/margrethe-vestager	Margrethe Vestager	4		Vestager				she	1908
person/margus-tsahkna	Margus Tsahkna	4		Tsahkna				he	387
person/mari-kiviniemi	Mari Kiviniemi	1		Kiviniemi				she	438
person/maria-corina-machado	María Corina Machado	4	Maria Corina Machado	Machado				she
person/maria-malmer-stenergard	Maria Malmer Stenergard	4		Stenergard				she	1424
person/maria-ressa	Maria Ressa	4		Ressa				she
person/maria-zakharova	Maria Zakharova	4	Mariya Zakharova	Zakharova				she	2006
person/mariano-rajoy	Mariano Rajoy	4		Rajoy				he	419
person/marie-louise-coleiro-preca	Marie-Louise Coleiro Preca	4	Marie Louise Coleiro Preca;Coleiro Preca	Preca				she	1113
person/marija-pejcinovic-buric	Marija Pejčinović Burić	4		Burić				she	1897
person/marin-raykov	Marin Raykov	4		Raykov				he	132
person/marina-silva	Marina Silva	4		Silva				she
person/marine-le-pen	Marine Le Pen	4		Le Pen				she
person/mario-abdo-benitez	Mario Abdo Benítez	4	Abdo Benítez	Benítez				he	1305
person/mario-draghi	Mario Draghi	4		Draghi				he	1901;849
person/mario-monti	Mario Monti	4		Monti				he	844
person/maris-kucinskis	Māris Kučinskis	4		Kučinskis				he	1051
person/marise-payne	Marise Payne	4		Payne				she	76
person/mariusz-blaszczak	Mariusz Błaszczak	4		Błaszczak				he	1258
person/marjan-sarec	Marjan Šarec	4		Šarec				he	1450
person/mark-carney	Mark Carney	2		Carney				he	1873;213
person/mark-esper	Mark Esper	4		Esper				he	1676;1677
person/mark-lowcock	Mark Lowcock	4		Lowcock				he	1983
person/mark-lyall-grant	Mark Lyall Grant	4		Grant				he	575
person/mark-meadows	Mark Meadows	4		Meadows				he	1661
person/mark-milley	Mark Milley	4		Milley				he	1720
person/mark-rutte	Mark Rutte	4		Rutte				he	1182;1977
person/marko-duric	Marko Đurić	4		Đurić				he	1337
person/markus-soder	Markus Söder	4	Markus Soeder	Söder;Soeder				he
person/maros-sefcovic	Maroš Šefčovič	4		Šefčovič				he	1912
person/mart-laar	Mart Laar	0		Laar				he	393
person/marta-kos	Marta Kos	4		Kos				she	1914
person/marta-lucia-ramirez	Marta Lucía Ramírez	4		Ramírez				she	277
person/martin-dempsey	Martin Dempsey	4		Dempsey				he	1718
person/martin-griffiths	Martin Griffiths	4		Griffiths				he	2024;1984
person/martin-schulz	Martin Schulz	4		Schulz				he	1929
person/martin-vizcarra	Martín Vizcarra	4		Vizcarra				he	1216
person/martti-ahtisaari	Martti Ahtisaari	0		Ahtisaari				he	431
person/marty-natalegawa	Marty Natalegawa	4		Natalegawa				he	668
person/marwan-barghouti	Marwan Barghouti	4		Barghouti				he
person/mary-lou-mcdonald	Mary Lou McDonald	4		McDonald				she
person/mary-mcaleese	Mary McAleese	1		McAleese				she	680
person/mary-robinson	Mary Robinson	4		Robinson				she
person/maryam-nawaz	Maryam Nawaz	4	Maryam Nawaz Sharif	Nawaz				she
person/marzieh-afkham	Marzieh Afkham	4		Afkham				she	792
person/masoud-barzani	Masoud Barzani	4	Massoud Barzani	Barzani				he
person/masoud-pezeshkian	Masoud Pezeshkian	3		Pezeshkian				he	810
person/massimo-d-alema	Massimo D'Alema	0		D'Alema				he	839
person/mateusz-morawiecki	Mateusz Morawiecki	4		Morawiecki				he	1280
person/mathias-cormann	Mathias Cormann	4		Cormann				he	1987
person/matteo-bruni	Matteo Bruni	4		Bruni				he	1799
person/matteo-renzi	Matteo Renzi	4		Renzi				he	846
person/matteo-salvini	Matteo Salvini	4		Salvini				he	824;826
person/matthew-miller	Matthew Miller	4		Miller				he	2037
person/matthew-rycroft	Matthew Rycroft	4		Rycroft				he	576
person/matthew-whitaker	Matthew Whitaker	4		Whitaker				he	1653
person/matti-vanhanen	Matti Vanhanen	1		Vanhanen				he	437
person/mauricio-macri	Mauricio Macri	4		Macri				he	42
person/mauro-vieira	Mauro Vieira	4		Vieira				he	163
person/maxim-ryzhenkov	Maxim Ryzhenkov	4		Ryzhenkov				he	185
person/maxime-prevot	Maxime Prévot	4		Prévot				he	108
person/mazloum-abdi	Mazloum Abdi	4	Mazlum Abdi	Abdi				he	2007
person/megawati-sukarnoputri	Megawati Sukarnoputri	0		Megawati;Sukarnoputri				she	672
person/mehriban-aliyeva	Mehriban Aliyeva	4		Aliyeva				she	95
person/melania-trump	Melania Trump	4		Trump				she	1692;1694
person/melanie-joly	Mélanie Joly	4		Joly				she	205
person/meles-zenawi	Meles Zenawi	1		Meles				he	426
person/merrick-garland	Merrick Garland	4		Garland				he	1655
person/mervyn-king	Mervyn King	4		King				he	1872
person/mette-frederiksen	Mette Frederiksen	2		Frederiksen				she	374
person/mevlut-cavusoglu	Mevlüt Çavuşoğlu	4		Çavuşoğlu				he	1545;1546
person/mia-mottley	Mia Mottley	2		Mottley				she	101
person/michael-d-higgins	Michael D. Higgins	4		Higgins				he	681
person/michael-fallon	Michael Fallon	4		Fallon				he	510
person/michael-flynn	Michael Flynn	4	Mike Flynn	Flynn				he	1728
person/michael-hayden	Michael Hayden	4		Hayden				he	1886
person/michael-linhart	Michael Linhart	4		Linhart				he	62
person/michael-mukasey	Michael Mukasey	0		Mukasey				he	1649
person/michael-randrianirina	Michael Randrianirina	3		Randrianirina				he	1080
person/michael-sata	Michael Sata	4		Sata				he	1857
person/michael-somare	Michael Somare	1		Somare				he	1222
person/micheal-martin	Micheál Martin	4	Michael Martin	Martin				he	687;678;690
person/michel-aoun	Michel Aoun	4		Aoun				he	973
person/michel-barnier	Michel Barnier	4		Barnier				he	466;496
person/michel-martelly	Michel Martelly	4		Martelly				he	648
person/michel-suleiman	Michel Suleiman	0	Michel Sleiman	Suleiman				he	972
person/michel-temer	Michel Temer	4		Temer				he	171;167;168
person/michele-alliot-marie	Michèle Alliot-Marie	1		Alliot-Marie				she	450;469
person/michelle-bachelet	Michelle Bachelet	4		Bachelet				she	236;238;1990
person/michelle-obama	Michelle Obama	4		Obama				she	1691
person/miguel-diaz-canel	Miguel Díaz-Canel	2	Miguel Diaz-Canel Bermudez	Díaz-Canel				he	287
person/mihai-razvan-ungureanu	Mihai Răzvan Ungureanu	4		Ungureanu				he	1325
person/mihai-tudose	Mihai Tudose	4		Tudose				he	1329
person/mike-johnson	Mike Johnson	4		Johnson				he	2045
person/mike-pence	Mike Pence	4		Pence				he	1783
person/mike-pompeo	Mike Pompeo	4		Pompeo				he	1890;1701
person/mike-waltz	Mike Waltz	4	Michael Waltz	Waltz				he	1733;1779
person/mikhail-bogdanov	Mikhail Bogdanov	4		Bogdanov				he	1355
person/mikhail-fradkov	Mikhail Fradkov	0		Fradkov				he	1375
person/mikhail-gorbachev	Mikhail Gorbachev	4		Gorbachev				he
person/mikhail-kasyanov	Mikhail Kasyanov	1		Kasyanov				he	1373
person/mikhail-khodorkovsky	Mikhail Khodorkovsky	4		Khodorkovsky				he
person/mikhail-mishustin	Mikhail Mishustin	2		Mishustin				he	1379
person/mikheil-kavelashvili	Mikheil Kavelashvili	2		Kavelashvili				he	587
person/mikheil-saakashvili	Mikheil Saakashvili	0	Mikhail Saakashvili	Saakashvili				he	583;584
person/mikulas-dzurinda	Mikuláš Dzurinda	0		Dzurinda				he	1458
person/milan-kucan	Milan Kučan	4		Kučan				he	1436
person/milo-dukanovic	Milo Đukanović	4	Milo Djukanovic	Đukanović				he	1074
person/milojko-spajic	Milojko Spajić	2		Spajić				he	1078
person/milorad-dodik	Milorad Dodik	4		Dodik				he
person/milos-vucevic	Miloš Vučević	4		Vučević				he	1347
person/milos-zeman	Miloš Zeman	4		Zeman				he	302;300
person/min-aung-hlaing	Min Aung Hlaing	4	Min Aung Hlaing	Hlaing				he	1096;1103
person/minoru-kihara	Minoru Kihara	4		Kihara				he	867;863
person/mirek-topolanek	Mirek Topolánek	1		Topolánek				he	306
person/mirjana-spoljaric	Mirjana Spoljaric	4	Mirjana Spoljaric Egger	Spoljaric				she	1954
person/mirko-cvetkovic	Mirko Cvetković	4		Cvetković				he	1343
person/miro-cerar	Miro Cerar	4		Cerar				he	1449
person/mishal-al-ahmad-al-sabah	Mishal al-Ahmad al-Sabah	2	Meshal al-Ahmad al-Sabah;Sheikh Meshal al-Ahmad al-Sabah	al-Sabah;Sabah				he	960
person/mitch-mcconnell	Mitch McConnell	4		McConnell				he
person/mitt-romney	Mitt Romney	4		Romney				he
person/moeketsi-majoro	Moeketsi Majoro	4		Majoro				he	1004
person/mohamed-abdullahi-mohamed	Mohamed Abdullahi Mohamed	4		Farmajo;Farmaajo				he	1475
person/mohamed-al-menfi	Mohamed al-Menfi	3	Mohammed al-Menfi;Mohammed al-Manfi;Mohamed Menfi	al-Menfi;Menfi				he	1054
person/mohamed-bazoum	Mohamed Bazoum	4		Bazoum				he	1155
person/mohamed-elbaradei	Mohamed ElBaradei	4	Mohammed ElBaradei;Mohamed El Baradei	ElBaradei				he	1950
person/mohamed-hamdan-dagalo	Mohamed Hamdan Dagalo	4	Mohammed Hamdan Dagalo	Hemedti;Hemeti;Dagalo;Daglo				he	2004
person/mohamed-morsi	Mohamed Morsi	1	Mohammed Morsi;Mohamed Mursi;Mohammed Mursi	Morsi;Mursi				he	405
person/mohamed-muizzu	Mohamed Muizzu	2		Muizzu				he	1125
person/mohamed-ould-abdel-aziz	Mohamed Ould Abdel Aziz	4		Aziz				he	1108
person/mohamed-ould-ghazouani	Mohamed Ould Ghazouani	2	Mohamed Ould Cheikh El Ghazouani;Mohamed Ould Cheikh el-Ghazouani	Ghazouani				he	1109
person/mohammad-bagher-ghalibaf	Mohammad Bagher Ghalibaf	4	Mohammad Bagher Qalibaf	Ghalibaf;Qalibaf				he	804
person/mohammad-eslami	Mohammad Eslami	4		Eslami				he	802
person/mohammad-ghazi-al-jalali	Mohammad Ghazi al-Jalali	4		al-Jalali;Jalali				he	1501
person/mohammad-hanif-atmar	Mohammad Hanif Atmar	4		Atmar				he	7
person/mohammad-javad-zarif	Mohammad Javad Zarif	0	Javad Zarif;Mohammed Javad Zarif	Zarif				he	788
person/mohammad-khatami	Mohammad Khatami	0	Mohammed Khatami	Khatami				he	805
person/mohammad-mokhber	Mohammad Mokhber	4		Mokhber				he	809
person/mohammad-mustafa	Mohammad Mustafa	4	Mohammed Mustafa	Mustafa				he	1291
person/mohammad-reza-ashtiani	Mohammad Reza Ashtiani	4		Ashtiani				he	783
person/mohammad-shtayyeh	Mohammad Shtayyeh	4	Mohammed Shtayyeh	Shtayyeh				he	1290
person/mohammed-al-bashir	Mohammed al-Bashir	4	Mohammad al-Bashir	al-Bashir;Bashir				he	1502
person/mohammed-barkindo	Mohammed Barkindo	4		Barkindo				he	1995
person/mohammed-bin-abdulrahman-al-thani	Mohammed bin Abdulrahman Al Thani	2	Sheikh Mohammed bin Abdulrahman Al Thani;Mohammed bin Abdulrahman bin Jassim Al Thani;Mohammed bin Abdulrahman	Al Thani;Thani				he	1307;1314
person/mohammed-bin-nayef	Mohammed bin Nayef	4	Mohammed bin Nayef Al Saud	bin Nayef				he	1395
person/mohammed-bin-rashid-al-maktoum	Mohammed bin Rashid Al Maktoum	2	Muhammad bin Rashid Al Maktum;Sheikh Mohammed bin Rashid Al Maktoum;Mohammed bin Rashid	Al Maktoum;Maktoum				he	5
person/mohammed-bin-salman	Mohammed bin Salman	4	Mohammed bin Salman Al Saud;Mohammad bin Salman;Muhammad bin Salman;Prince Mohammed	MBS;bin Salman				he	1397;1396;1406
person/mohammed-bin-zayed-al-nahyan	Mohammed bin Zayed Al Nahyan	2	Muhammad bin Zayid Al Nuhayyan;Mohammed bin Zayed;Sheikh Mohammed bin Zayed;Mohamed bin Zayed;Sheikh Mohammed bin Zayed Al Nahyan;Mohamed bin Zayed Al Nahyan	MBZ;bin Zayed;Al Nahyan;Nahyan				he	4
person/mohammed-mustafa-mero	Mohammed Mustafa Mero	4	Mustafa Mero	Mero				he	1494
person/mohammed-shia-al-sudani	Mohammed Shia al-Sudani	2	Mohammed al-Sudani;Mohammed Shia' al-Sudani	al-Sudani;Sudani				he	782
person/mohammed-vi	Mohammed VI	3	King Mohammed VI;King Mohammed	Mohammed				he	1058
person/mojtaba-khamenei	Mojtaba Khamenei	4		Khamenei				he
person/mokgweetsi-masisi	Mokgweetsi Masisi	4		Masisi				he	181
person/moncef-marzouki	Moncef Marzouki	4		Marzouki				he	1535
person/moon-jae-in	Moon Jae-in	4	Moon Jae In	Moon				he	936
person/moqtada-al-sadr	Moqtada al-Sadr	4	Muqtada al-Sadr;Moqtada Sadr	al-Sadr;Sadr				he
person/morgan-ortagus	Morgan Ortagus	4		Ortagus				she	2035
person/morgan-tsvangirai	Morgan Tsvangirai	4		Tsvangirai				he
person/moshe-kahlon	Moshe Kahlon	4		Kahlon				he	703
person/moshe-katsav	Moshe Katsav	0	Moshe Katzav	Katsav				he	729
person/moshe-yaalon	Moshe Yaalon	1	Moshe Ya'alon	Yaalon				he	695
person/mostafa-madbouly	Mostafa Madbouly	2	Moustafa Madbouly	Madbouly				he	409
person/moussa-faki-mahamat	Moussa Faki Mahamat	4	Moussa Faki	Faki				he	1863
person/mswati-iii	Mswati III	2	King Mswati III;King Mswati	Mswati				he	1503
person/muammar-gaddafi	Muammar Gaddafi	4	Moammar Gadhafi;Muammar Qaddafi;Moammar Gaddafi;Muammar al-Gaddafi;Muammar Gadhafi	Gaddafi;Gadhafi;Qaddafi				he
person/mugur-isarescu	Mugur Isărescu	0		Isărescu				he	1321
person/muhammad-yunus	Muhammad Yunus	2	Mohammed Yunus;Muhammed Yunus	Yunus				he	104
person/muhammadu-buhari	Muhammadu Buhari	4		Buhari				he	1160
person/muhyiddin-yassin	Muhyiddin Yassin	4		Muhyiddin				he	1144
person/mulatu-teshome	Mulatu Teshome	4		Teshome				he	423
person/mullah-omar	Mullah Omar	4	Mohammed Omar;Mullah Mohammed Omar	Omar				he
person/muqrin-bin-abdulaziz	Muqrin bin Abdulaziz	4	Prince Muqrin	bin Abdulaziz				he	1394
person/murhaf-abu-qasra	Murhaf Abu Qasra	4		Qasra				he	1486
person/mustafa-al-kadhimi	Mustafa al-Kadhimi	4		al-Kadhimi;Kadhimi				he	781
person/mwai-kibaki	Mwai Kibaki	0		Kibaki				he	894
person/myint-swe	Myint Swe	4		Swe				he	1100
person/mykhailo-podolyak	Mykhailo Podolyak	4	Mykhaylo Podolyak;Mikhail Podolyak	Podolyak				he	1630
person/mykola-azarov	Mykola Azarov	1	Nikolai Azarov	Azarov				he	1640
person/myriam-spiteri-debono	Myriam Spiteri Debono	2		Debono				she	1115
person/nabih-berri	Nabih Berri	4		Berri				he	970
person/nabil-elaraby	Nabil Elaraby	4		Elaraby				he	1868
person/nadhim-zahawi	Nadhim Zahawi	4		Zahawi				he	526
person/naftali-bennett	Naftali Bennett	4		Bennett				he	698;739
person/naim-qassem	Naim Qassem	4	Sheikh Naim Qassem;Naim Kassem	Qassem				he	1948
person/naiqama-lalabalavu	Naiqama Lalabalavu	2		Lalabalavu				he	445
person/naji-al-otari	Naji al-Otari	1	Muhammad Naji al-Otari;Mohammed Naji al-Otari	al-Otari;Otari				he	1495
person/najib-mikati	Najib Mikati	0		Mikati				he	978;981;985
person/najib-razak	Najib Razak	4		Najib;Razak				he	1142
person/naledi-pandor	Naledi Pandor	4		Pandor				she	1850
person/nana-akufo-addo	Nana Akufo-Addo	4		Akufo-Addo				he	598
person/nanaia-mahuta	Nanaia Mahuta	4		Mahuta				she	1198
person/nancy-faeser	Nancy Faeser	4		Faeser				she	352
person/nancy-pelosi	Nancy Pelosi	4		Pelosi				she	2040;2043
person/nangolo-mbumba	Nangolo Mbumba	4		Mbumba				he	1152
person/naoto-kan	Naoto Kan	1		Kan				he	886
person/narendra-modi	Narendra Modi	2		Modi				he	768
person/naruhito	Naruhito	2	Emperor Naruhito					he	878
person/nasser-kanaani	Nasser Kanaani	4		Kanaani				he	795
person/natalia-gavrilita	Natalia Gavrilița	4		Gavrilița				she	1071
person/natasa-pirc-musar	Nataša Pirc Musar	2	Pirc Musar	Musar				she	1440
person/navi-pillay	Navi Pillay	4		Pillay				she	1988
person/navin-ramgoolam	Navin Ramgoolam	4		Ramgoolam				he	1121;1123
person/nawaf-al-ahmad-al-sabah	Nawaf al-Ahmad al-Sabah	4		al-Sabah;Sabah				he	959
person/nawaf-salam	Nawaf Salam	4		Salam				he	1956;986
person/nawaz-sharif	Nawaz Sharif	0		Sharif				he	1251
person/nayib-bukele	Nayib Bukele	2		Bukele				he	1485
person/ned-price	Ned Price	4		Price				he	2036
person/negasso-gidada	Negasso Gidada	0		Negasso				he	421
person/nelson-mandela	Nelson Mandela	1		Mandela				he	1852
person/nestor-kirchner	Néstor Kirchner	0		Kirchner				he	40
person/nestor-ntahontuye	Nestor Ntahontuye	2		Ntahontuye				he	149
person/netumbo-nandi-ndaitwah	Netumbo Nandi-Ndaitwah	2		Nandi-Ndaitwah				she	1153
person/ngozi-okonjo-iweala	Ngozi Okonjo-Iweala	4		Okonjo-Iweala				she	2063
person/nguyen-phu-trong	Nguyen Phu Trong	4		Trong				he	1816;1820
person/nguyen-tan-dung	Nguyen Tan Dung	0		Dung				he	1825
person/nguyen-xuan-phuc	Nguyen Xuan Phuc	4		Phuc				he	1826;1821
person/nick-clegg	Nick Clegg	4		Clegg				he	517
person/nicola-sturgeon	Nicola Sturgeon	4		Sturgeon				she
person/nicolae-ciuca	Nicolae Ciucă	4		Ciucă				he	1333
person/nicolae-timofti	Nicolae Timofti	4		Timofti				he	1065
person/nicolas-maduro	Nicolás Maduro	1		Maduro				he	1806;1812;1813
person/nicolas-sarkozy	Nicolas Sarkozy	0		Sarkozy				he	482
person/nicole-fontaine	Nicole Fontaine	4		Fontaine				she	1924
person/nicos-anastasiades	Nicos Anastasiades	4		Anastasiades				he	295
person/nicusor-dan	Nicușor Dan	2		Dan				he	1320
person/nigel-farage	Nigel Farage	4		Farage				he
person/nikenike-vurobaravu	Nikenike Vurobaravu	2		Vurobaravu				he	1828
person/nikki-haley	Nikki Haley	4		Haley				she	1776
person/nikol-pashinyan	Nikol Pashinyan	3	Nikol Pashinian	Pashinyan				he	32
person/nikola-gruevski	Nikola Gruevski	0		Gruevski				he	1087
person/nikolai-denkov	Nikolai Denkov	4		Denkov				he	141
person/nikolai-patrushev	Nikolai Patrushev	1	Nikolay Patrushev	Patrushev				he	1359;1370
person/nikos-christodoulides	Nikos Christodoulides	2	Nikos Christodoulidis	Christodoulides				he	296
person/nikos-dendias	Nikos Dendias	4		Dendias				he	606
person/nirmala-sitharaman	Nirmala Sitharaman	4		Sitharaman				she	743;746
person/nkosazana-dlamini-zuma	Nkosazana Dlamini-Zuma	4	Nkosazana Dlamini Zuma;Dlamini Zuma	Dlamini-Zuma				she	1862
person/nobuo-kishi	Nobuo Kishi	4		Kishi				he	865;866
person/norodom-sihamoni	Norodom Sihamoni	2	King Norodom Sihamoni	Sihamoni				he	903
person/nouri-al-maliki	Nouri al-Maliki	0	Nuri al-Maliki	al-Maliki;Maliki				he	778
person/novruz-mammadov	Novruz Mammadov	4		Mammadov				he	93
person/nursultan-nazarbayev	Nursultan Nazarbayev	0	Nursultan Nazarbaev	Nazarbayev				he	961
person/ognyan-gerdzhikov	Ognyan Gerdzhikov	4		Gerdzhikov				he	136
person/olaf-scholz	Olaf Scholz	4		Scholz				he	335;317
person/olafur-ragnar-grimsson	Ólafur Ragnar Grímsson	0		Grímsson				he	812
person/oleksandr-lytvynenko	Oleksandr Lytvynenko	4		Lytvynenko				he	1622
person/oleksandr-syrskyi	Oleksandr Syrskyi	4	Oleksandr Syrsky;Oleksandr Syrskiy	Syrskyi;Syrsky;Syrskiy				he	1620
person/oleksandr-turchynov	Oleksandr Turchynov	4	Olexander Turchynov	Turchynov				he	1627
person/oleksii-reznikov	Oleksii Reznikov	4	Oleksiy Reznikov	Reznikov				he	1608
person/oleksiy-danilov	Oleksiy Danilov	4	Oleksii Danilov	Danilov				he	1621
person/oleksiy-honcharuk	Oleksiy Honcharuk	4		Honcharuk				he	1643
person/olena-zelenska	Olena Zelenska	4		Zelenska				she
person/olivier-nduhungirehe	Olivier Nduhungirehe	4		Nduhungirehe				he	1386
person/ollanta-humala	Ollanta Humala	4		Humala				he	1214
person/olusegun-obasanjo	Olusegun Obasanjo	0		Obasanjo				he	1157
person/olzhas-bektenov	Olzhas Bektenov	2		Bektenov				he	964
person/omar-al-bashir	Omar al-Bashir	1	Omar Hassan al-Bashir;Omar Bashir	al-Bashir;Bashir				he	1413
person/omar-bongo	Omar Bongo	1		Bongo				he	499
person/omar-karami	Omar Karami	1		Karami				he	977
person/osama-bin-laden	Osama bin Laden	4	Usama bin Laden	bin Laden				he	1865
person/osama-hamdan	Osama Hamdan	4		Hamdan				he
person/oscar-arias	Óscar Arias	4		Arias				he	279
person/otto-schily	Otto Schily	1		Schily				he	347
person/ousmane-sonko	Ousmane Sonko	2		Sonko				he	1472
person/paavo-lipponen	Paavo Lipponen	0		Lipponen				he	435
person/paetongtarn-shinawatra	Paetongtarn Shinawatra	4		Paetongtarn;Shinawatra				she	1520
person/pak-thae-song	Pak Thae Song	4		Pak				he	918
person/pak-ui-chun	Pak Ui Chun	1		Pak				he	912
person/pal-schmitt	Pál Schmitt	4		Schmitt				he	656
person/pam-bondi	Pam Bondi	4		Bondi				she	1656
person/panagiotis-pikrammenos	Panagiotis Pikrammenos	0		Pikrammenos				he	617
person/paolo-gentiloni	Paolo Gentiloni	4		Gentiloni				he	831;847;1910
person/park-geun-hye	Park Geun-hye	4	Park Geun Hye	Park				she	934
person/park-jin	Park Jin	4		Park				he	927
person/pascal-lamy	Pascal Lamy	4		Lamy				he	2061
person/pasteur-bizimungu	Pasteur Bizimungu	0		Bizimungu				he	1387
person/pat-cox	Pat Cox	4		Cox				he	1925
person/pat-ryder	Pat Ryder	4		Ryder				he	2030
person/patrice-talon	Patrice Talon	2		Talon				he	151
person/patricia-scotland	Patricia Scotland	4	Baroness Scotland	Scotland				she	1894
person/patrick-herminie	Patrick Herminie	2		Herminie				he	1412
person/patrick-shanahan	Patrick Shanahan	4		Shanahan				he	1675
person/paul-biya	Paul Biya	2		Biya				he	241
person/paul-henri-sandaogo-damiba	Paul-Henri Sandaogo Damiba	4	Paul-Henri Damiba	Damiba				he	122
person/paul-kagame	Paul Kagame	2		Kagame				he	1388
person/paul-martin	Paul Martin	0		Martin				he	210
person/paul-o-neill	Paul O'Neill	4		O'Neill				he	1682
person/paul-ryan	Paul Ryan	4		Ryan				he	2042
person/paul-wolfowitz	Paul Wolfowitz	4		Wolfowitz				he	2048
person/paula-mae-weekes	Paula-Mae Weekes	4		Weekes				she	1562
person/paulo-guedes	Paulo Guedes	4		Guedes				he	157
person/pavlo-klimkin	Pavlo Klimkin	4		Klimkin				he	1614
person/pedro-castillo	Pedro Castillo	4		Castillo				he	1218
person/pedro-pablo-kuczynski	Pedro Pablo Kuczynski	4		Kuczynski				he	1215
person/pedro-passos-coelho	Pedro Passos Coelho	4	Passos Coelho	Coelho				he	1300
person/pedro-sanchez	Pedro Sánchez	2		Sánchez				he	420
person/pedro-santana-lopes	Pedro Santana Lopes	0		Lopes				he	1298
person/peer-steinbruck	Peer Steinbrück	4		Steinbrück				he	333
person/pekka-haavisto	Pekka Haavisto	4		Haavisto				he	429
person/peng-liyuan	Peng Liyuan	4		Peng				she
person/penny-mordaunt	Penny Mordaunt	4		Mordaunt				she	512
person/penny-wong	Penny Wong	4		Wong				she	77
person/pervez-musharraf	Pervez Musharraf	0		Musharraf				he	1242
person/petar-stoyanov	Petar Stoyanov	4		Stoyanov				he	124
person/pete-hegseth	Pete Hegseth	4		Hegseth				he	1680
person/peter-altmaier	Peter Altmaier	4		Altmaier				he	329
person/peter-dutton	Peter Dutton	4		Dutton				he	69
person/peter-magyar	Péter Magyar	4		Magyar				he
person/peter-mandelson	Peter Mandelson	4	Lord Mandelson	Mandelson				he
person/peter-maurer	Peter Maurer	4		Maurer				he	1953
person/peter-medgyessy	Péter Medgyessy	0		Medgyessy				he	661
person/peter-mutharika	Peter Mutharika	4		Mutharika				he	1128;1130
person/peter-o-neill	Peter O'Neill	1		O'Neill				he	1223
person/peter-pellegrini	Peter Pellegrini	2		Pellegrini				he	1462;1457
person/peter-struck	Peter Struck	1		Struck				he	320
person/peter-szijjarto	Péter Szijjártó	4		Szijjártó				he	652
person/petr-fiala	Petr Fiala	4		Fiala				he	312
person/petr-necas	Petr Nečas	1		Nečas				he	308
person/petr-pavel	Petr Pavel	2		Pavel				he	301
person/petro-poroshenko	Petro Poroshenko	4		Poroshenko				he	1628
person/petteri-orpo	Petteri Orpo	2		Orpo				he	444
person/pham-minh-chinh	Pham Minh Chinh	3		Chinh				he	1827
person/philemon-yang	Philémon Yang	4		Yang				he	2008
person/philip-breedlove	Philip Breedlove	4		Breedlove				he	1978
person/philip-davis	Philip Davis	2	Philip Edward Davis;Philip "Brave" Davis	Davis				he	176
person/philip-hammond	Philip Hammond	4		Hammond				he	509;535;523
person/philip-j-pierre	Philip J. Pierre	2	Philip Pierre	Pierre				he	989
person/philippe-douste-blazy	Philippe Douste-Blazy	1		Douste-Blazy				he	467
person/philippe-lazzarini	Philippe Lazzarini	4		Lazzarini				he	2028
person/pierre-habumuremyi	Pierre Habumuremyi	4		Habumuremyi				he	1390
person/pierre-moscovici	Pierre Moscovici	4		Moscovici				he	460
person/pierre-nkurunziza	Pierre Nkurunziza	0		Nkurunziza				he	147
person/pierre-poilievre	Pierre Poilievre	4		Poilievre				he
person/pierre-trudeau	Pierre Trudeau	4		Trudeau				he
person/pietro-parolin	Pietro Parolin	4		Parolin				he	1801
person/plamen-oresharski	Plamen Oresharski	4		Oresharski				he	133
person/pope-benedict-xvi	Pope Benedict XVI	4	Benedict XVI;Pope Benedict;Joseph Ratzinger	Benedict;Ratzinger				he	1794
person/pope-francis	Pope Francis	4	Jorge Mario Bergoglio	Francis;Bergoglio				he	1795
person/pope-john-paul-ii	Pope John Paul II	4	John Paul II;Pope John Paul;Karol Wojtyła	Wojtyła				he	1793
person/pope-leo-xiv	Pope Leo XIV	2	Leo XIV;Pope Leo;Robert Prevost;Robert Francis Prevost	Prevost				he	1796
person/porfirio-lobo	Porfirio Lobo	4		Lobo				he	633
person/porter-goss	Porter Goss	4		Goss				he	1885
person/portia-simpson-miller	Portia Simpson-Miller	4	Portia Simpson Miller	Simpson-Miller				she	852
person/poul-nyrup-rasmussen	Poul Nyrup Rasmussen	0		Rasmussen				he	369
person/prabowo-subianto	Prabowo Subianto	2		Prabowo;Subianto				he	665;675
person/pranab-mukherjee	Pranab Mukherjee	1		Mukherjee				he	763
person/pratibha-patil	Pratibha Patil	1		Patil				she	762
person/pravind-jugnauth	Pravind Jugnauth	4		Jugnauth				he	1122
person/prayuth-chan-ocha	Prayuth Chan-ocha	4	Prayut Chan-ocha;Prayut Chan-o-cha	Prayuth;Prayut				he	1518
person/prince-andrew	Prince Andrew	4	Andrew Mountbatten-Windsor	Andrew				he
person/prince-harry	Prince Harry	4	Duke of Sussex	Harry				he
person/prince-william	Prince William	4	William, Prince of Wales	William				he
person/priti-patel	Priti Patel	4		Patel				she	553
person/prokopis-pavlopoulos	Prokopis Pavlopoulos	4		Pavlopoulos				he	610
person/qaboos-bin-said	Qaboos bin Said	4	Sultan Qaboos	Qaboos				he	1207
person/qamar-javed-bajwa	Qamar Javed Bajwa	4		Bajwa				he	1240
person/qassem-soleimani	Qassem Soleimani	4	Qasem Soleimani;Qasem Suleimani	Soleimani;Suleimani				he
person/qin-gang	Qin Gang	4		Qin				he	252
person/queen-rania	Queen Rania	4		Rania				she
person/rachel-reeves	Rachel Reeves	4		Reeves				she	529
person/radoslaw-sikorski	Radosław Sikorski	1	Radek Sikorski;Radoslaw Sikorski	Sikorski				he	1260;1265
person/rafael-correa	Rafael Correa	0		Correa				he	383
person/rafael-grossi	Rafael Grossi	4	Rafael Mariano Grossi	Grossi				he	1952
person/rafic-hariri	Rafic Hariri	1	Rafik Hariri;Rafiq Hariri;Rafik al-Hariri	Hariri				he	976
person/raheel-sharif	Raheel Sharif	4		Sharif				he	1239
person/rahm-emanuel	Rahm Emanuel	0		Emanuel				he	1657
person/rahul-gandhi	Rahul Gandhi	4		Gandhi				he
person/raila-odinga	Raila Odinga	4		Odinga				he
person/raimonds-vejonis	Raimonds Vējonis	4		Vējonis				he	1040
person/rainier-iii	Rainier III	0	Prince Rainier III;Prince Rainier	Rainier				he	1062
person/raja-pervaiz-ashraf	Raja Pervaiz Ashraf	1		Ashraf				he	1250
person/rajnath-singh	Rajnath Singh	4		Singh				he	757;744
person/ralph-gonsalves	Ralph Gonsalves	0		Gonsalves				he	1803
person/ram-nath-kovind	Ram Nath Kovind	4		Kovind				he	764
person/rami-hamdallah	Rami Hamdallah	4		Hamdallah				he	1289
person/ramush-haradinaj	Ramush Haradinaj	4		Haradinaj				he	1838
person/ramzan-kadyrov	Ramzan Kadyrov	4		Kadyrov				he
person/randhir-jaiswal	Randhir Jaiswal	4		Jaiswal				he	753
person/ranil-wickremesinghe	Ranil Wickremesinghe	4		Wickremesinghe				he	997
person/rashad-al-alimi	Rashad al-Alimi	3	Rashad Al-Alimi;Rashad Mohammed al-Alimi	al-Alimi;Alimi				he	1844
person/ratko-mladic	Ratko Mladić	4		Mladić				he
person/raul-castro	Raúl Castro	1		Castro				he	286
person/raveesh-kumar	Raveesh Kumar	4		Kumar				he	751
person/recep-tayyip-erdogan	Recep Tayyip Erdoğan	2	Tayyip Erdoğan	Erdoğan				he	1557;1553
person/reince-priebus	Reince Priebus	4		Priebus				he	1659
person/rene-preval	René Préval	1		Préval				he	647
person/retno-marsudi	Retno Marsudi	4		Marsudi				she	669
person/reuven-rivlin	Reuven Rivlin	4		Rivlin				he	731
person/rex-tillerson	Rex Tillerson	4		Tillerson				he	1700
person/reza-pahlavi	Reza Pahlavi	4		Pahlavi				he
person/ri-son-gwon	Ri Son Gwon	4		Ri				he	915
person/ri-su-yong	Ri Su Yong	4		Ri				he	913
person/ri-yong-ho	Ri Yong Ho	4		Ri				he	914
person/ricardo-lagos	Ricardo Lagos	4		Lagos				he	235
person/richard-grenell	Richard Grenell	4	Ric Grenell	Grenell				he	1765
person/richard-holbrooke	Richard Holbrooke	4		Holbrooke				he	1756
person/richard-marles	Richard Marles	4		Marles				he	70
person/riek-machar	Riek Machar	0		Machar				he	1481;1482
person/rimantas-sadzius	Rimantas Šadžius	4		Šadžius				he	1024
person/rishi-sunak	Rishi Sunak	4		Sunak				he	525;573;564
person/riyad-al-maliki	Riyad al-Maliki	4	Riad al-Malki;Riyad al-Malki	al-Maliki;Maliki;al-Malki;Malki				he	1282
person/riyad-hijab	Riyad Hijab	4		Hijab				he	1497
person/riyad-mansour	Riyad Mansour	4		Mansour				he	1292
person/rob-jetten	Rob Jetten	4		Jetten				he
person/robert-abela	Robert Abela	2		Abela				he	1119
person/robert-f-kennedy-jr	Robert F. Kennedy Jr.	4	RFK Jr.;Robert Kennedy Jr.;Robert F. Kennedy Jr	Kennedy				he	1706
person/robert-fico	Robert Fico	1		Fico				he	1459;1461;1466
person/robert-gates	Robert Gates	0		Gates				he	1670
person/robert-gibbs	Robert Gibbs	4		Gibbs				he	1746
person/robert-golob	Robert Golob	2		Golob				he	1452
person/robert-habeck	Robert Habeck	4		Habeck				he	330
person/robert-kocharyan	Robert Kocharyan	0	Robert Kocharian	Kocharyan				he	21
person/robert-lighthizer	Robert Lighthizer	4		Lighthizer				he	1767
person/robert-malley	Robert Malley	4	Rob Malley	Malley				he	1761
person/robert-mueller	Robert Mueller	4		Mueller				he	1933
person/robert-mugabe	Robert Mugabe	0		Mugabe				he	1860
person/robert-o-brien	Robert O'Brien	4	Robert C. O'Brien	O'Brien				he	1731
person/robert-zoellick	Robert Zoellick	4		Zoellick				he	2049
person/roberta-metsola	Roberta Metsola	4		Metsola				she	1932
person/roberta-pinotti	Roberta Pinotti	4		Pinotti				she	820
person/roberto-azevedo	Roberto Azevêdo	4		Azevêdo				he	2062
person/robin-cook	Robin Cook	4		Cook				he	530
person/roch-marc-christian-kabore	Roch Marc Christian Kaboré	4	Roch Kaboré;Roch Marc Kaboré	Kaboré				he	121
person/rodrigo-chaves	Rodrigo Chaves	2	Rodrigo Chaves Robles	Chaves				he	283
person/rodrigo-de-rato	Rodrigo de Rato	4		de Rato				he	1963
person/rodrigo-duterte	Rodrigo Duterte	4		Duterte				he	1228
person/rodrigo-paz	Rodrigo Paz	2	Rodrigo Paz Pereira	Paz				he	156
person/roh-moo-hyun	Roh Moo-hyun	0	Roh Moo Hyun	Roh				he	931
person/rolandas-paksas	Rolandas Paksas	0		Paksas				he	1016;1010
person/roman-golovchenko	Roman Golovchenko	4		Golovchenko				he	187
person/romano-prodi	Romano Prodi	4		Prodi				he	1903;842
person/ron-dermer	Ron Dermer	4		Dermer				he
person/ron-desantis	Ron DeSantis	4		DeSantis				he
person/ron-klain	Ron Klain	4		Klain				he	1662
person/ronald-lamola	Ronald Lamola	4		Lamola				he	1851
person/roosevelt-skerrit	Roosevelt Skerrit	2		Skerrit				he	376
person/rosario-murillo	Rosario Murillo	4		Murillo				she	1164
person/rosen-plevneliev	Rosen Plevneliev	1		Plevneliev				he	126
person/rosen-zhelyazkov	Rosen Zhelyazkov	2		Zhelyazkov				he	143
person/roza-otunbayeva	Roza Otunbayeva	1		Otunbayeva				she	899
person/ruben-brekelmans	Ruben Brekelmans	4		Brekelmans				he	1168
person/rudolf-scharping	Rudolf Scharping	4		Scharping				he	319
person/rudolf-schuster	Rudolf Schuster	0		Schuster				he	1453
person/rudy-giuliani	Rudy Giuliani	4	Rudolph Giuliani	Giuliani				he
person/ruhollah-khomeini	Ruhollah Khomeini	4	Ayatollah Khomeini;Ayatollah Ruhollah Khomeini	Khomeini				he
person/rumen-radev	Rumen Radev	2		Radev				he	127
person/russell-dlamini	Russell Dlamini	2		Dlamini				he	1504
person/rustem-umerov	Rustem Umerov	4		Umerov				he	1609;1623
person/s-jaishankar	S. Jaishankar	4	Subrahmanyam Jaishankar;S Jaishankar	Jaishankar				he	750
person/s-m-krishna	S. M. Krishna	1		Krishna				he	747
person/saad-hariri	Saad Hariri	4	Saad al-Hariri	Hariri				he	980;983
person/saadeddine-othmani	Saadeddine Othmani	4		Othmani				he	1060
person/saddam-hussein	Saddam Hussein	0		Saddam;Hussein				he	771
person/sadiq-khan	Sadiq Khan	4		Khan				he
person/sadyr-japarov	Sadyr Japarov	2	Sadyr Zhaparov	Japarov				he	902
person/saeb-erekat	Saeb Erekat	4		Erekat				he
person/saeed-jalili	Saeed Jalili	4		Jalili				he	797
person/saeed-khatibzadeh	Saeed Khatibzadeh	4		Khatibzadeh				he	794
person/sahle-work-zewde	Sahle-Work Zewde	4		Zewde				she	424
person/sahra-wagenknecht	Sahra Wagenknecht	4		Wagenknecht				she
person/saif-al-islam-gaddafi	Saif al-Islam Gaddafi	4	Seif al-Islam Gadhafi;Saif al-Islam	Gaddafi				he
person/sajid-javid	Sajid Javid	4		Javid				he	552;524
person/salam-fayyad	Salam Fayyad	1		Fayyad				he	1288
person/salem-saleh-bin-braik	Salem Saleh bin Braik	2	Salim Saleh bin Buraik;Salim Salih bin Burayk	bin Braik				he	1847
person/sali-berisha	Sali Berisha	0		Berisha				he	17
person/salman-bin-abdulaziz	Salman bin Abdulaziz	2	King Salman;Salman bin Abdulaziz Al Saud	Salman				he	1405
person/salman-bin-hamad-al-khalifa	Salman bin Hamad Al Khalifa	2	Prince Salman bin Hamad Al Khalifa	Al Khalifa;Khalifa				he	146
person/salman-khurshid	Salman Khurshid	4		Khurshid				he	748
person/salome-zourabichvili	Salome Zourabichvili	4	Salome Zurabishvili	Zourabichvili				she	586
person/salva-kiir	Salva Kiir	2	Salva Kiir Mayardit	Kiir				he	1480
person/salvador-allende	Salvador Allende	4		Allende				he
person/sam-matekane	Sam Matekane	3	Samuel Matekane;Ntsokoane Samuel Matekane	Matekane				he	1005
person/sam-nujoma	Sam Nujoma	0		Nujoma				he	1149
person/sama-lukonde	Sama Lukonde	4		Lukonde				he	219
person/samak-sundaravej	Samak Sundaravej	1		Samak;Sundaravej				he	1514
person/samantha-power	Samantha Power	4		Power				she	1775
person/sameh-shoukry	Sameh Shoukry	4		Shoukry				he	402
person/samia-suluhu-hassan	Samia Suluhu Hassan	2		Hassan				she	1602
person/samir-geagea	Samir Geagea	4		Geagea				he
person/sanae-takaichi	Sanae Takaichi	2		Takaichi				she	892
person/sandra-mason	Sandra Mason	4		Mason				she	99
person/sanna-marin	Sanna Marin	4		Marin				she	443
person/santiago-abascal	Santiago Abascal	4		Abascal				he
person/santiago-pena	Santiago Peña	2		Peña				he	1306
person/saparmurat-niyazov	Saparmurat Niyazov	0		Niyazov				he	1531
person/sara-duterte	Sara Duterte	4	Sara Duterte-Carpio	Duterte				she	1231
person/sara-netanyahu	Sara Netanyahu	4		Netanyahu				she
person/sarah-huckabee-sanders	Sarah Huckabee Sanders	4	Sarah Sanders;Huckabee Sanders	Sanders				she	1750
person/saud-al-faisal	Saud al-Faisal	4	Prince Saud al-Faisal	al-Faisal;Faisal				he	1399
person/sauli-niinisto	Sauli Niinistö	4		Niinistö				he	433
person/saulius-skvernelis	Saulius Skvernelis	4		Skvernelis				he	1021
person/scott-bessent	Scott Bessent	4		Bessent				he	1689
person/scott-mcclellan	Scott McClellan	4		McClellan				he	1743
person/scott-morrison	Scott Morrison	4		Morrison				he	86
person/sean-chen	Sean Chen	4		Chen				he	1588
person/sean-parnell	Sean Parnell	4		Parnell				he	2031
person/sean-spicer	Sean Spicer	4		Spicer				he	1749
person/sebastian-kurz	Sebastian Kurz	4		Kurz				he	59;52;54
person/sebastian-pinera	Sebastián Piñera	4		Piñera				he	237;239
person/sebastien-lecornu	Sébastien Lecornu	3		Lecornu				he	457;498
person/segolene-royal	Ségolène Royal	4		Royal				she
person/selahattin-demirtas	Selahattin Demirtaş	4		Demirtaş				he
person/selim-hoss	Selim Hoss	4	Salim al-Hoss	Hoss;al-Hoss				he	975
person/sepp-blatter	Sepp Blatter	4		Blatter				he	1942
person/serdar-berdymukhamedov	Serdar Berdymukhamedov	2	Serdar Berdimuhamedow;Serdar Berdimuhamedov	Berdymukhamedov;Berdimuhamedow;Berdimuhamedov				he	1533
person/sergei-aleinik	Sergei Aleinik	4		Aleinik				he	184
person/sergei-ivanov	Sergei Ivanov	1	Sergey Ivanov	Ivanov				he	1349
person/sergei-ryabkov	Sergei Ryabkov	4	Sergey Ryabkov	Ryabkov				he	1354
person/sergei-shoigu	Sergei Shoigu	4	Sergey Shoigu	Shoigu				he	1351;1360
person/sergei-stanishev	Sergei Stanishev	1		Stanishev				he	130
person/sergey-lavrov	Sergey Lavrov	0	Sergei Lavrov;Sergej Lavrov	Lavrov				he	1381;1357
person/sergio-massa	Sergio Massa	4		Massa				he	35
person/sergio-mattarella	Sergio Mattarella	2		Mattarella				he	838
person/sergio-moro	Sergio Moro	4		Moro				he
person/serhii-nykyforov	Serhii Nykyforov	4	Sergii Nykyforov;Serhiy Nikiforov	Nykyforov				he	1632
person/serzh-sargsyan	Serzh Sargsyan	1	Serge Sarkisian;Serzh Sarkisian	Sargsyan;Sarkisian				he	27;22;31
person/shabana-mahmood	Shabana Mahmood	4		Mahmood				she	559
person/shah-mahmood-qureshi	Shah Mahmood Qureshi	4		Qureshi				he	1235
person/shahid-khaqan-abbasi	Shahid Khaqan Abbasi	4		Abbasi				he	1252
person/sharif-sheikh-ahmed	Sharif Sheikh Ahmed	4		Ahmed				he	1473
person/shaukat-aziz	Shaukat Aziz	1		Aziz				he	1248
person/shaul-mofaz	Shaul Mofaz	1		Mofaz				he	692
person/shavkat-mirziyoyev	Shavkat Mirziyoyev	2		Mirziyoyev				he	1792
person/shehbaz-sharif	Shehbaz Sharif	4	Shahbaz Sharif;Mian Muhammad Shehbaz Sharif	Sharif				he	1254;1256
person/sheikh-hasina	Sheikh Hasina	4	Sheikh Hasina Wazed	Hasina				she	103
person/sherif-ismail	Sherif Ismail	4		Ismail				he	408
person/shigeru-ishiba	Shigeru Ishiba	4		Ishiba				he	891
person/shimon-peres	Shimon Peres	0		Peres				he	705;730
person/shinjiro-koizumi	Shinjiro Koizumi	4		Koizumi				he	869
person/shinzo-abe	Shinzo Abe	0		Abe				he	882;888
person/shirley-botchwey	Shirley Botchwey	4	Shirley Ayorkor Botchwey	Botchwey				she	1895
person/sigmar-gabriel	Sigmar Gabriel	4		Gabriel				he	328;343
person/sigmundur-david-gunnlaugsson	Sigmundur Davíð Gunnlaugsson	4		Gunnlaugsson				he	816
person/sigrid-kaag	Sigrid Kaag	4		Kaag				she
person/siim-kallas	Siim Kallas	0		Kallas				he	394
person/silvan-shalom	Silvan Shalom	1		Shalom				he	707
person/silvio-berlusconi	Silvio Berlusconi	0		Berlusconi				he	841;843
person/simeon-sakskoburggotski	Simeon Sakskoburggotski	1	Simeon Saxe-Coburg-Gotha;Simeon II	Sakskoburggotski				he	129
person/simon-coveney	Simon Coveney	4		Coveney				he	677
person/simon-harris	Simon Harris	4		Harris				he	689;676;679
person/simonetta-sommaruga	Simonetta Sommaruga	4		Sommaruga				she	226
person/sirajuddin-haqqani	Sirajuddin Haqqani	4		Haqqani				he	9
person/sitiveni-rabuka	Sitiveni Rabuka	2	Sitiveni Ligamamada Rabuka	Rabuka				he	447
person/sjafrie-sjamsoeddin	Sjafrie Sjamsoeddin	4		Sjamsoeddin				he	666
person/slobodan-milosevic	Slobodan Milošević	4	Slobodan Milosevic	Milošević				he
person/somchai-wongsawat	Somchai Wongsawat	1		Somchai;Wongsawat				he	1515
person/sonexay-siphandone	Sonexay Siphandone	2	Sonexay Siphandon;Sonxai Siphandon	Sonexay				he	966
person/sonia-gandhi	Sonia Gandhi	4		Gandhi				she
person/sooronbay-jeenbekov	Sooronbay Jeenbekov	4		Jeenbekov				he	901
person/sophie-wilmes	Sophie Wilmès	4		Wilmès				she	117;106
person/sorin-grindeanu	Sorin Grindeanu	4		Grindeanu				he	1328
person/srettha-thavisin	Srettha Thavisin	4		Srettha;Thavisin				he	1519
person/staffan-de-mistura	Staffan de Mistura	4		de Mistura				he	2023
person/stanislav-gross	Stanislav Gross	1		Gross				he	304
person/stef-blok	Stef Blok	4		Blok				he	1172
person/stefan-kornelius	Stefan Kornelius	4		Kornelius				he	361
person/stefan-lofven	Stefan Löfven	4		Löfven				he	1428
person/stefan-yanev	Stefan Yanev	4		Yanev				he	138
person/steffen-hebestreit	Steffen Hebestreit	4		Hebestreit				he	360
person/steffen-seibert	Steffen Seibert	4		Seibert				he	359
person/stepan-poltorak	Stepan Poltorak	4		Poltorak				he	1605
person/stephane-dion	Stéphane Dion	4		Dion				he	201
person/stephane-dujarric	Stéphane Dujarric	4		Dujarric				he	2027
person/stephane-sejourne	Stéphane Séjourné	4		Séjourné				he	475
person/stephanie-grisham	Stephanie Grisham	4		Grisham				she	1751
person/stephen-biegun	Stephen Biegun	4		Biegun				he	1759
person/stephen-hadley	Stephen Hadley	0		Hadley				he	1724
person/stephen-harper	Stephen Harper	0		Harper				he	211
person/stephen-miller	Stephen Miller	4		Miller				he
person/stephen-smith	Stephen Smith	4		Smith				he	72
person/steve-bannon	Steve Bannon	4		Bannon				he
person/steve-witkoff	Steve Witkoff	4	Steven Witkoff	Witkoff				he	1763
person/steven-mnuchin	Steven Mnuchin	4	Steve Mnuchin	Mnuchin				he	1687
person/stevo-pendarovski	Stevo Pendarovski	4		Pendarovski				he	1085
person/stjepan-mesic	Stjepan Mesić	1		Mesić				he	636
person/stuart-young	Stuart Young	4		Young				he	1566
person/su-tseng-chang	Su Tseng-chang	0		Su				he	1584;1594
person/suella-braverman	Suella Braverman	4		Braverman				she	554;556
person/sugiono	Sugiono	4						he	670
person/suharto	Suharto	4						he
person/suleyman-demirel	Süleyman Demirel	0		Demirel				he	1550
person/supachai-panitchpakdi	Supachai Panitchpakdi	4		Panitchpakdi				he	2060
person/surangel-whipps-jr	Surangel Whipps Jr.	2	Surangel Whipps;Surangel Whipps Jr	Whipps				he	1304
person/surayud-chulanont	Surayud Chulanont	0		Chulanont				he	1513
person/susan-rice	Susan Rice	1		Rice				she	1774;1727
person/sushila-karki	Sushila Karki	2		Karki				she	1195
person/sushma-swaraj	Sushma Swaraj	4		Swaraj				she	749
person/susie-wiles	Susie Wiles	4		Wiles				she	1664
person/susilo-bambang-yudhoyono	Susilo Bambang Yudhoyono	0		SBY;Yudhoyono				he	673
person/sviatlana-tsikhanouskaya	Sviatlana Tsikhanouskaya	4	Svetlana Tikhanovskaya;Sviatlana Tikhanovskaya	Tsikhanouskaya;Tikhanovskaya				she
person/sylvanie-burton	Sylvanie Burton	2		Burton				she	375
person/sylvestre-ilunga	Sylvestre Ilunga	4		Ilunga				he	218
person/sylvie-goulard	Sylvie Goulard	4		Goulard				she	455
person/taavi-roivas	Taavi Rõivas	4		Rõivas				he	397
person/tabare-vazquez	Tabaré Vázquez	1		Vázquez				he	1786;1788
person/takeshi-iwaya	Takeshi Iwaya	4		Iwaya				he	875
person/tamas-sulyok	Tamás Sulyok	2		Sulyok				he	659
person/tamim-bin-hamad-al-thani	Tamim bin Hamad Al Thani	2	Sheikh Tamim bin Hamad Al Thani;Sheikh Tamim;Tamim bin Hamad	Al Thani;Thani				he	1310
person/tammam-salam	Tammam Salam	4		Salam				he	982
person/tammy-bruce	Tammy Bruce	4		Bruce				she	2038
person/taneti-maamau	Taneti Maamau	2	Taneti Mamau	Maamau				he	907
person/tang-fei	Tang Fei	0		Tang				he	1580
person/tang-jiaxuan	Tang Jiaxuan	1		Tang				he	248
person/tarcisio-bertone	Tarcisio Bertone	4		Bertone				he	1800
person/tarja-halonen	Tarja Halonen	1		Halonen				she	432
person/taro-aso	Taro Aso	1		Aso				he	884
person/taro-kono	Taro Kono	4		Kono				he	871;864
person/tassos-papadopoulos	Tassos Papadopoulos	0		Papadopoulos				he	293
person/taur-matan-ruak	Taur Matan Ruak	4		Ruak				he	1525;1529
person/taye-atske-selassie	Taye Atske Selassie	2	Taye Atske-Selassie	Taye				he	425
person/ted-cruz	Ted Cruz	4		Cruz				he
person/tedros-adhanom-ghebreyesus	Tedros Adhanom Ghebreyesus	4	Tedros Adhanom	Tedros;Ghebreyesus				he	2059
person/teodoro-obiang	Teodoro Obiang	2	Teodoro Obiang Nguema;Teodoro Obiang Nguema Mbasogo;Obiang Nguema Mbasogo	Obiang				he	604
person/terrance-drew	Terrance Drew	2		Drew				he	911
person/thabo-mbeki	Thabo Mbeki	1		Mbeki				he	1853
person/thaksin-shinawatra	Thaksin Shinawatra	0		Thaksin;Shinawatra				he	1512
person/than-shwe	Than Shwe	1		Shwe				he	1095;1102
person/tharman-shanmugaratnam	Tharman Shanmugaratnam	2		Tharman				he	1432
person/thein-sein	Thein Sein	1		Sein				he	1097
person/theresa-may	Theresa May	4		May				she	550;570
person/therese-kayikwamba-wagner	Thérèse Kayikwamba Wagner	4	Kayikwamba Wagner	Wagner				she	214
person/thierry-breton	Thierry Breton	4		Breton				he	1911
person/thomas-bach	Thomas Bach	4		Bach				he	1968
person/thomas-boni-yayi	Thomas Boni Yayi	4	Boni Yayi	Yayi				he	150
person/thomas-de-maiziere	Thomas de Maizière	1		de Maizière				he	323;350
person/thomas-greminger	Thomas Greminger	4		Greminger				he	2001
person/thomas-klestil	Thomas Klestil	0		Klestil				he	65
person/thongloun-sisoulith	Thongloun Sisoulith	2		Thongloun				he	965
person/thorbjorn-jagland	Thorbjørn Jagland	4		Jagland				he	1896
person/tigran-sargsyan	Tigran Sargsyan	4		Sargsyan				he	28
person/tihomir-oreskovic	Tihomir Orešković	4		Orešković				he	644
person/timothy-geithner	Timothy Geithner	4	Tim Geithner	Geithner				he	1685
person/timothy-harris	Timothy Harris	4		Harris				he	910
person/to-lam	To Lam	4		Lam				he	1823;1817
person/tobias-billstrom	Tobias Billström	4		Billström				he	1423
person/tod-wolters	Tod Wolters	4		Wolters				he	1980
person/tom-barrack	Tom Barrack	4	Thomas Barrack	Barrack				he	1766
person/tom-donilon	Tom Donilon	4		Donilon				he	1726
person/tom-fletcher	Tom Fletcher	4		Fletcher				he	1985
person/tomislav-nikolic	Tomislav Nikolić	1		Nikolić				he	1339
person/tommy-remengesau	Tommy Remengesau	1		Remengesau				he	1303
person/tony-abbott	Tony Abbott	0		Abbott				he	84
person/tony-blair	Tony Blair	0	Anthony Blair	Blair				he	567
person/tony-snow	Tony Snow	4		Snow				he	1744
person/toomas-hendrik-ilves	Toomas Hendrik Ilves	0		Ilves				he	390
person/toshimitsu-motegi	Toshimitsu Motegi	4		Motegi				he	872;876
person/traian-basescu	Traian Băsescu	0		Băsescu				he	1317
person/tran-dai-quang	Tran Dai Quang	4		Quang				he	1819
person/troels-lund-poulsen	Troels Lund Poulsen	4		Poulsen				he	364
person/truong-tan-sang	Truong Tan Sang	4		Sang				he	1818
person/tsai-ing-wen	Tsai Ing-wen	4		Tsai				she	1578
person/tshering-tobgay	Tshering Tobgay	2		Tobgay				he	179
person/tuilaepa-aiono-sailele-malielegaoi	Tuilaepa Aiono Sailele Malielegaoi	4		Malielegaoi				he	1830
person/tulsi-gabbard	Tulsi Gabbard	4		Gabbard				she	1711
person/tupou-vi	Tupou VI	2	King Tupou VI	Tupou				he	1538
person/tzipi-livni	Tzipi Livni	1		Livni				she	708
person/uhuru-kenyatta	Uhuru Kenyatta	1		Kenyatta				he	895
person/ukhnaagiin-khurelsukh	Ukhnaagiin Khurelsukh	2	Khurelsukh Ukhnaa	Khurelsukh				he	1105
person/ulf-kristersson	Ulf Kristersson	2		Kristersson				he	1430
person/ulisses-correia-e-silva	Ulisses Correia e Silva	2	José Ulisses Correia e Silva;Correia e Silva	Silva				he	291
person/umaro-sissoco-embalo	Umaro Sissoco Embaló	4	Umaro Cissoko Embaló;Sissoco Embaló	Embaló				he	627
person/umaru-yar-adua	Umaru Yar'Adua	4		Yar'Adua				he	1158
person/ursula-von-der-leyen	Ursula von der Leyen	4		von der Leyen				she	324;1906
person/vaclav-havel	Václav Havel	0		Havel				he	298
person/vaclav-klaus	Václav Klaus	0		Klaus				he	299
person/vadym-prystaiko	Vadym Prystaiko	4		Prystaiko				he	1615
person/vahagn-khachaturyan	Vahagn Khachaturyan	2		Khachaturyan				he	24
person/vaira-vike-freiberga	Vaira Vīķe-Freiberga	0		Vīķe-Freiberga				she	1037
person/vajiralongkorn	Vajiralongkorn	3	Maha Vajiralongkorn;King Maha Vajiralongkorn;King Vajiralongkorn	Wachiralongkon				he	1511
person/valdas-adamkus	Valdas Adamkus	4		Adamkus				he	1009;1012
person/valdecy-urquiza	Valdecy Urquiza	4		Urquiza				he	1971
person/valdis-dombrovskis	Valdis Dombrovskis	4		Dombrovskis				he	1049;1907
person/valdis-zatlers	Valdis Zatlers	1		Zatlers				he	1038
person/valerii-zaluzhnyi	Valerii Zaluzhnyi	4	Valeriy Zaluzhnyi;Valeriy Zaluzhny;Valery Zaluzhny	Zaluzhnyi;Zaluzhny				he	1619
person/valery-gerasimov	Valery Gerasimov	4		Gerasimov				he	1358
person/vasily-nebenzya	Vasily Nebenzya	4	Vasily Nebenzia;Vassily Nebenzia	Nebenzya				he	1383
person/vassiliki-thanou	Vassiliki Thanou	4		Thanou				she	620
person/vicente-fox	Vicente Fox	4		Fox				he	1135
person/victor-ponta	Victor Ponta	4		Ponta				he	1326
person/victoria-villarruel	Victoria Villarruel	4		Villarruel				she	46
person/vikram-misri	Vikram Misri	4		Misri				he	756
person/viktor-khristenko	Viktor Khristenko	0		Khristenko				he	1374
person/viktor-klima	Viktor Klima	0		Klima				he	47
person/viktor-orban	Viktor Orbán	0		Orbán				he	660;664
person/viktor-yanukovych	Viktor Yanukovych	1	Viktor Yanukovich	Yanukovych;Yanukovich				he	1635;1638;1626
person/viktor-yushchenko	Viktor Yushchenko	1	Viktor Yuschenko	Yushchenko				he	1633;1625
person/viktor-zubkov	Viktor Zubkov	0		Zubkov				he	1376
person/vinay-mohan-kwatra	Vinay Mohan Kwatra	4		Kwatra				he	755
person/vincent-biruta	Vincent Biruta	4		Biruta				he	1385
person/viola-amherd	Viola Amherd	4		Amherd				she	230
person/viorica-dancila	Viorica Dăncilă	4		Dăncilă				she	1330
person/vitali-klitschko	Vitali Klitschko	4	Vitaliy Klitschko;Vitalii Klitschko	Klitschko				he
person/vitaly-churkin	Vitaly Churkin	4		Churkin				he	1382
person/vjosa-osmani	Vjosa Osmani	2	Vjosa Osmani-Sadriu	Osmani				she	1835
person/vlad-filat	Vlad Filat	0		Filat				he	1068
person/vladimir-makei	Vladimir Makei	4		Makei				he	183
person/vladimir-medinsky	Vladimir Medinsky	4		Medinsky				he	1366
person/vladimir-padrino-lopez	Vladimir Padrino López	4	Padrino López	Padrino				he	1805
person/vladimir-putin	Vladimir Putin	1	Vladimir Vladimirovich Putin;Vladimir V. Putin;President Putin	Putin				he	1372;1362;1363;1377;1365
person/vladimir-spidla	Vladimír Špidla	1		Špidla				he	303
person/vladimir-voronin	Vladimir Voronin	0		Voronin				he	1064
person/vladimir-zhirinovsky	Vladimir Zhirinovsky	4		Zhirinovsky				he
person/vladislav-surkov	Vladislav Surkov	4		Surkov				he	1368
person/vo-van-thuong	Vo Van Thuong	4		Van Thuong				he	1822
person/vojislav-kostunica	Vojislav Koštunica	4		Koštunica				he	1342
person/volker-turk	Volker Türk	4		Türk				he	1991
person/volodymyr-groysman	Volodymyr Groysman	4		Groysman				he	1642
person/volodymyr-zelensky	Volodymyr Zelensky	2	Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodymyr Zelenskyi;Vladimir Zelensky;Vladimir Zelenskiy;Vladimir Zelenskyy;Volodymyr Oleksandrovych Zelenskyy;President Zelensky;President Zelenskyy	Zelensky;Zelenskyy;Zelenskiy;Zelenskyi;Zelenskii				he	1629
person/wael-al-halqi	Wael al-Halqi	4		al-Halqi;Halqi				he	1498
person/walid-al-moallem	Walid al-Moallem	4	Walid Muallem;Walid Moualem	al-Moallem;Moallem;Muallem				he	1488
person/walid-jumblatt	Walid Jumblatt	4		Jumblatt				he
person/wang-qishan	Wang Qishan	4		Wang				he	270
person/wang-wenbin	Wang Wenbin	4		Wang				he	1880
person/wang-yi	Wang Yi	4		Wang				he	251;253
person/wavel-ramkalawan	Wavel Ramkalawan	4		Ramkalawan				he	1411
person/wei-fenghe	Wei Fenghe	4		Wei				he	245
person/wellington-koo	Wellington Koo	4		Koo				he	1572
person/wen-jiabao	Wen Jiabao	1		Wen				he	261
person/werner-faymann	Werner Faymann	0		Faymann				he	50
person/wesley-simina	Wesley Simina	2	Wesley W. Simina	Simina				he	449
person/wilbur-ross	Wilbur Ross	4		Ross				he	1665
person/willem-alexander	Willem-Alexander	2	King Willem-Alexander					he	1179
person/william-barr	William Barr	4	Bill Barr	Barr				he	1654
person/william-burns	William Burns	4	Bill Burns	Burns				he	1892
person/william-cohen	William Cohen	0		Cohen				he	1668
person/william-hague	William Hague	4		Hague				he	534
person/william-ruto	William Ruto	2		Ruto				he	896
person/wim-duisenberg	Wim Duisenberg	4		Duisenberg				he	1899
person/wim-kok	Wim Kok	0		Kok				he	1180
person/win-myint	Win Myint	4		Myint				he	1099
person/winston-peters	Winston Peters	4		Peters				he	1197;1199
person/witold-waszczykowski	Witold Waszczykowski	4		Waszczykowski				he	1262
person/wladyslaw-kosiniak-kamysz	Władysław Kosiniak-Kamysz	4		Kosiniak-Kamysz				he	1259
person/wolfgang-schauble	Wolfgang Schäuble	1	Wolfgang Schaeuble	Schäuble;Schaeuble				he	348;334
person/wolfgang-schussel	Wolfgang Schüssel	0		Schüssel				he	48
person/wopke-hoekstra	Wopke Hoekstra	4		Hoekstra				he	1174
person/wu-den-yih	Wu Den-yih	1		Wu				he	1587
person/xanana-gusmao	Xanana Gusmão	4	Kay Rala Xanana Gusmão	Gusmão				he	1528;1530
person/xavier-becerra	Xavier Becerra	4		Becerra				he	1705
person/xavier-bettel	Xavier Bettel	4		Bettel				he	1032;1027
person/xavier-espot	Xavier Espot	2	Xavier Espot Zamora	Espot				he	0
person/xi-jinping	Xi Jinping	2		Xi				he	268;256;259
person/xiomara-castro	Xiomara Castro	2		Castro				she	635
person/yahya-jammeh	Yahya Jammeh	0		Jammeh				he	600
person/yahya-saree	Yahya Saree	4	Yahya Sarea;Yahya Sare'e;Yahya Saria	Saree				he
person/yahya-sinwar	Yahya Sinwar	4	Yehya Sinwar	Sinwar				he	1946
person/yair-lapid	Yair Lapid	4		Lapid				he	702;714;740
person/yamandu-orsi	Yamandú Orsi	2		Orsi				he	1790
person/yang-jiechi	Yang Jiechi	1		Yang				he	250
person/yanis-varoufakis	Yanis Varoufakis	4		Varoufakis				he	605
person/yasar-guler	Yaşar Güler	4		Güler				he	1541
person/yasser-arafat	Yasser Arafat	0	Yasir Arafat	Arafat				he	1283
person/yasuo-fukuda	Yasuo Fukuda	1		Fukuda				he	883
person/yevgeny-prigozhin	Yevgeny Prigozhin	4	Evgeny Prigozhin	Prigozhin				he	2046
person/yingluck-shinawatra	Yingluck Shinawatra	4		Yingluck;Shinawatra				she	1517
person/yitzhak-rabin	Yitzhak Rabin	4		Rabin				he
person/yoav-gallant	Yoav Gallant	4		Gallant				he	700
person/yogi-adityanath	Yogi Adityanath	4		Adityanath				he
person/yoko-kamikawa	Yoko Kamikawa	4		Kamikawa				she	874
person/yolanda-diaz	Yolanda Díaz	4		Díaz				she
person/yoon-suk-yeol	Yoon Suk Yeol	4	Yoon Suk-yeol;Yoon Seok-youl	Yoon				he	937
person/yoshihide-suga	Yoshihide Suga	4		Suga				he	859;889
person/yoshihiko-noda	Yoshihiko Noda	1		Noda				he	887
person/yoshimasa-hayashi	Yoshimasa Hayashi	4		Hayashi				he	873;862
person/yoshiro-mori	Yoshiro Mori	0		Mori				he	880
person/yossi-cohen	Yossi Cohen	4		Cohen				he	718
person/yousaf-raza-gilani	Yousaf Raza Gilani	1		Gilani				he	1249
person/youssef-rajji	Youssef Rajji	4		Rajji				he	969
person/yoweri-museveni	Yoweri Museveni	3		Museveni				he	1646
person/yu-shyi-kun	Yu Shyi-kun	0	You Si-kun	Yu				he	1582
person/yuji-iwasawa	Yuji Iwasawa	4		Iwasawa				he	1957
person/yukio-hatoyama	Yukio Hatoyama	1		Hatoyama				he	885
person/yukiya-amano	Yukiya Amano	4		Amano				he	1951
person/yulia-navalnaya	Yulia Navalnaya	4		Navalnaya				she
person/yulia-svyrydenko	Yulia Svyrydenko	2	Yuliia Svyrydenko	Svyrydenko				she	1645
person/yulia-tymoshenko	Yulia Tymoshenko	0	Yulia Timoshenko	Tymoshenko;Timoshenko				she	1636;1639
person/yun-byung-se	Yun Byung-se	4		Yun				he	924
person/yuri-ushakov	Yuri Ushakov	4	Yury Ushakov;Yuriy Ushakov	Ushakov				he	1367
person/yuriy-yekhanurov	Yuriy Yekhanurov	1		Yekhanurov				he	1637
person/yvan-gil	Yván Gil	4	Yvan Gil Pinto	Gil				he	1809
person/yves-leterme	Yves Leterme	1		Leterme				he	112;114
person/yvette-cooper	Yvette Cooper	4		Cooper				she	558;543
person/zabihullah-mujahid	Zabihullah Mujahid	4		Mujahid				he
person/zafarullah-khan-jamali	Zafarullah Khan Jamali	4		Jamali				he	1247
person/zalmay-khalilzad	Zalmay Khalilzad	4		Khalilzad				he	1773;1760
person/zayed-bin-sultan-al-nahyan	Zayed bin Sultan Al Nahyan	4	Sheikh Zayed	Al Nahyan;Nahyan				he	2
person/zbigniew-rau	Zbigniew Rau	4		Rau				he	1264
person/zdravko-krivokapic	Zdravko Krivokapić	4		Krivokapić				he	1076
person/zeid-ra-ad-al-hussein	Zeid Ra'ad al-Hussein	4		al-Hussein;Hussein				he	1989
person/zeljka-cvijanovic	Željka Cvijanović	4		Cvijanović				she	98
person/zeljko-komsic	Željko Komšić	4		Komšić				he	96
person/zeng-qinghong	Zeng Qinghong	1		Zeng				he	267
person/zhao-lijian	Zhao Lijian	4		Zhao				he	1879
person/zhu-rongji	Zhu Rongji	0		Zhu				he	260
person/zine-el-abidine-ben-ali	Zine El Abidine Ben Ali	1	Zine al-Abidine Ben Ali	Ben Ali				he	1534
person/zohrab-mnatsakanyan	Zohrab Mnatsakanyan	4		Mnatsakanyan				he	19
person/zoltan-kovacs	Zoltán Kovács	4		Kovács				he
person/zoran-dindic	Zoran Đinđić	4	Zoran Djindjic	Đinđić;Djindjic				he	1341
person/zoran-milanovic	Zoran Milanović	2		Milanović				he	643;639
person/zoran-zaev	Zoran Zaev	4		Zaev				he	1088;1089
person/zuzana-caputova	Zuzana Čaputová	4		Čaputová				she	1456
territory/abkhazia	Abkhazia	4				region	Abkhaz;Abkhazian;Abkhazians
territory/africa	Africa	4				continent;region	African;Africans
territory/alabama	Alabama	4			country/US	state
territory/alaska	Alaska	4			country/US	state	Alaskan;Alaskans
territory/alberta	Alberta	4			country/CA	province	Albertan;Albertans
territory/american-samoa	American Samoa	4			country/US	territory
territory/amhara	Amhara	4			country/ET	region
territory/antarctica	Antarctica	4				continent
territory/arctic	Arctic	4				region
territory/arizona	Arizona	4			country/US	state
territory/arkansas	Arkansas	4			country/US	state
territory/aruba	Aruba	4			country/NL	island
territory/asia	Asia	4				continent;region	Asian;Asians
territory/bali	Bali	4			country/ID	island
territory/balkan-states	Balkan states	4				region
territory/balkans	Balkans	4	Western Balkans			region
territory/baltic-sea	Baltic Sea	4				sea
territory/baltic-states	Baltic states	4	Baltics;Baltic countries			region	Baltic
territory/basque-country	Basque Country	4			country/ES	region	Basque;Basques
territory/bavaria	Bavaria	4			country/DE	state	Bavarian;Bavarians
territory/belgorod-region	Belgorod region	4	Belgorod Oblast		country/RU	region
territory/bermuda	Bermuda	4			country/GB	territory;island	Bermudian;Bermudians
territory/black-sea	Black Sea	4				sea
territory/bosphorus	Bosphorus	4	Bosporus			strait
territory/british-columbia	British Columbia	4			country/CA	province
territory/british-virgin-islands	British Virgin Islands	4			country/GB	territory;islands
territory/california	California	4			country/US	state	Californian;Californians
territory/caribbean	Caribbean	4				region
territory/caspian-sea	Caspian Sea	4				sea
territory/catalonia	Catalonia	4			country/ES	region	Catalan;Catalans
territory/caucasus	Caucasus	4	South Caucasus			region
territory/cayman-islands	Cayman Islands	4			country/GB	territory;islands
territory/central-america	Central America	4				region	Central American;Central Americans
territory/central-asia	Central Asia	4				region	Central Asian
territory/chagos-islands	Chagos Islands	4	Chagos Archipelago			islands
territory/chechnya	Chechnya	4			country/RU	republic;region	Chechen;Chechens
territory/colorado	Colorado	4			country/US	state
territory/connecticut	Connecticut	4			country/US	state
territory/corsica	Corsica	4			country/FR	island	Corsican;Corsicans
territory/crimea	Crimea	4	Crimean Peninsula;Crimean peninsula			peninsula	Crimean;Crimeans
territory/curacao	Curaçao	4			country/NL	island
territory/dagestan	Dagestan	4			country/RU	republic;region
territory/darfur	Darfur	4			country/SD	region	Darfuri;Darfuris
territory/delaware	Delaware	4			country/US	state
territory/diego-garcia	Diego Garcia	4				island;base
territory/donbas	Donbas	4	Donbass			region
territory/donetsk-region	Donetsk region	4	Donetsk Oblast;Donetsk oblast;Donetsk People's Republic;DNR;DPR			region
territory/east-africa	East Africa	4				region	East African;East Africans
territory/east-jerusalem	East Jerusalem	4	Arab East Jerusalem			area
territory/eastern-europe	Eastern Europe	4				region	Eastern European;Eastern Europeans
territory/england	England	4			country/GB		English;Englishman;Englishmen;Englishwoman
territory/europe	Europe	4				continent;region	European;Europeans
territory/falkland-islands	Falkland Islands	4	Falklands;Malvinas			territory;islands
territory/faroe-islands	Faroe Islands	4			country/DK	islands	Faroese
territory/flanders	Flanders	4			country/BE	region	Flemish
territory/florida	Florida	4			country/US	state	Floridian;Floridians
territory/french-guiana	French Guiana	4			country/FR	territory
territory/french-polynesia	French Polynesia	4	Tahiti		country/FR	territory
territory/gaza	Gaza	4	Gaza Strip		country/PS	strip;enclave;territory	Gazan;Gazans
territory/georgia	Georgia	4			country/US	state
territory/gibraltar	Gibraltar	4			country/GB	territory	Gibraltarian;Gibraltarians
territory/golan-heights	Golan Heights	4	Golan			plateau
territory/greenland	Greenland	4			country/DK	territory;island	Greenlandic;Greenlander;Greenlanders
territory/guadeloupe	Guadeloupe	4			country/FR	island
territory/guam	Guam	4			country/US	territory;island	Guamanian;Guamanians
territory/guantanamo-bay	Guantánamo Bay	4	Guantanamo Bay;Guantánamo;Guantanamo			base;US naval base
territory/guernsey	Guernsey	4				island
territory/gulf-states	Gulf states	4	Gulf countries;Gulf Arab states			region
territory/hawaii	Hawaii	4			country/US	state	Hawaiian;Hawaiians
territory/hong-kong	Hong Kong	4			country/CN	territory;city	Hong Konger;Hong Kongers
territory/horn-of-africa	Horn of Africa	4				region
territory/idaho	Idaho	4			country/US	state
territory/illinois	Illinois	4			country/US	state
territory/indiana	Indiana	4			country/US	state
territory/indo-pacific	Indo-Pacific	4				region
territory/iowa	Iowa	4			country/US	state
territory/isle-of-man	Isle of Man	4				island	Manx
territory/jeju	Jeju	4			country/KR	island
territory/jersey	Jersey	4				island
territory/kaliningrad	Kaliningrad	4			country/RU	exclave
territory/kansas	Kansas	4			country/US	state
territory/kashmir	Kashmir	4	Jammu and Kashmir			region	Kashmiri;Kashmiris
territory/kentucky	Kentucky	4			country/US	state
territory/kharkiv-region	Kharkiv region	4	Kharkiv Oblast;Kharkiv oblast		country/UA	region
territory/kherson-region	Kherson region	4	Kherson Oblast;Kherson oblast			region
territory/kurdistan-region-of-iraq	Kurdistan Region of Iraq	4	Iraqi Kurdistan;Kurdistan Region		country/IQ	region
territory/kursk-region	Kursk region	4	Kursk Oblast;Kursk oblast		country/RU	region
territory/latin-america	Latin America	4				region	Latin American;Latin Americans
territory/louisiana	Louisiana	4			country/US	state
territory/luhansk-region	Luhansk region	4	Luhansk Oblast;Luhansk oblast;Lugansk;Luhansk People's Republic;LNR;LPR			region
territory/macau	Macau	4	Macao		country/CN	territory;city
territory/maghreb	Maghreb	4				region
territory/maine	Maine	4			country/US	state
territory/martinique	Martinique	4			country/FR	island
territory/maryland	Maryland	4			country/US	state
territory/massachusetts	Massachusetts	4			country/US	state
territory/mayotte	Mayotte	4			country/FR	island
territory/michigan	Michigan	4			country/US	state
territory/middle-east	Middle East	4				region
territory/minnesota	Minnesota	4			country/US	state
territory/mississippi	Mississippi	4			country/US	state
territory/missouri	Missouri	4			country/US	state
territory/montana	Montana	4			country/US	state
territory/nagorno-karabakh	Nagorno-Karabakh	4	Karabakh;Artsakh;Nagorno Karabakh			region;enclave
territory/nebraska	Nebraska	4			country/US	state
territory/nevada	Nevada	4			country/US	state
territory/new-caledonia	New Caledonia	4			country/FR	territory	New Caledonian;New Caledonians
territory/new-hampshire	New Hampshire	4			country/US	state
territory/new-jersey	New Jersey	4			country/US	state
territory/new-mexico	New Mexico	4			country/US	state
territory/new-south-wales	New South Wales	4			country/AU	state
territory/new-york-state	New York state	4	New York State;New York		country/US	state
territory/north-america	North America	4				continent;region	North American
territory/north-carolina	North Carolina	4			country/US	state
territory/north-dakota	North Dakota	4			country/US	state
territory/north-kivu	North Kivu	4			country/CD	province
territory/northern-cyprus	Northern Cyprus	4	Turkish Republic of Northern Cyprus;TRNC			territory	Turkish Cypriot;Turkish Cypriots
territory/northern-ireland	Northern Ireland	4			country/GB	province	Northern Irish
territory/ohio	Ohio	4			country/US	state
territory/okinawa	Okinawa	4			country/JP	island
territory/oklahoma	Oklahoma	4			country/US	state
territory/ontario	Ontario	4			country/CA	province
territory/oregon	Oregon	4			country/US	state
territory/panama-canal	Panama Canal	4				canal
territory/papua	Papua	4			country/ID	region
territory/pennsylvania	Pennsylvania	4			country/US	state
territory/persian-gulf	Persian Gulf	4	Gulf;Arabian Gulf			gulf
territory/puerto-rico	Puerto Rico	4			country/US	territory;island	Puerto Rican;Puerto Ricans
territory/puntland	Puntland	4			country/SO	region
territory/quebec	Quebec	4	Québec		country/CA	province	Quebecer;Quebecers;Quebecois
territory/queensland	Queensland	4			country/AU	state
territory/rakhine-state	Rakhine State	4	Rakhine;Arakan		country/MM	state
territory/red-sea	Red Sea	4				sea
territory/republika-srpska	Republika Srpska	4			country/BA	entity;region	Bosnian Serb;Bosnian Serbs
territory/reunion	Réunion	4			country/FR	island
territory/rhode-island	Rhode Island	4			country/US	state
territory/sahel	Sahel	4				region
territory/saxony	Saxony	4			country/DE	state	Saxon;Saxons
territory/scandinavia	Scandinavia	4				region	Scandinavian;Scandinavians
territory/scotland	Scotland	4			country/GB		Scottish;Scot;Scots
territory/siberia	Siberia	4			country/RU	region	Siberian
territory/sicily	Sicily	4			country/IT	island	Sicilian;Sicilians
territory/sint-maarten	Sint Maarten	4			country/NL	island
territory/somaliland	Somaliland	4				region	Somalilander;Somalilanders
territory/south-america	South America	4				continent;region	South American;South Americans
territory/south-asia	South Asia	4				region	South Asian
territory/south-carolina	South Carolina	4			country/US	state
territory/south-china-sea	South China Sea	4				sea
territory/south-dakota	South Dakota	4			country/US	state
territory/south-kivu	South Kivu	4			country/CD	province
territory/south-ossetia	South Ossetia	4				region	South Ossetian;South Ossetians
territory/southeast-asia	Southeast Asia	4	South-East Asia			region	Southeast Asian
territory/southern-africa	Southern Africa	4				region
territory/strait-of-hormuz	Strait of Hormuz	4	Hormuz Strait			strait
territory/suez-canal	Suez Canal	4				canal
territory/taiwan-strait	Taiwan Strait	4				strait
territory/tennessee	Tennessee	4			country/US	state
territory/texas	Texas	4			country/US	state	Texan;Texans
territory/tibet	Tibet	4			country/CN	region	Tibetan;Tibetans
territory/tigray	Tigray	4			country/ET	region	Tigrayan;Tigrayans
territory/transnistria	Transnistria	4	Transdniestria;Trans-Dniester			region
territory/us-virgin-islands	US Virgin Islands	4			country/US	territory
territory/utah	Utah	4			country/US	state
territory/vermont	Vermont	4			country/US	state
territory/victoria	Victoria	4			country/AU	state
territory/virginia	Virginia	4			country/US	state
territory/vojvodina	Vojvodina	4			country/RS	province
territory/wales	Wales	4			country/GB		Welsh;Welshman;Welshmen
territory/wallonia	Wallonia	4			country/BE	region	Walloon;Walloons
territory/washington-state	Washington state	4	Washington State;Washington		country/US	state
territory/west-africa	West Africa	4				region	West African;West Africans
territory/west-bank	West Bank	4	occupied West Bank		country/PS	territory
territory/west-virginia	West Virginia	4			country/US	state
territory/western-australia	Western Australia	4			country/AU	state
territory/western-europe	Western Europe	4				region	Western European
territory/wisconsin	Wisconsin	4			country/US	state
territory/wyoming	Wyoming	4			country/US	state
territory/xinjiang	Xinjiang	4			country/CN	region
territory/zanzibar	Zanzibar	4			country/TZ	island
territory/zaporizhzhia-region	Zaporizhzhia region	4	Zaporizhzhia Oblast;Zaporizhzhya region			regionoffice/AD/prime-minister	prime-minister	country/AD	2026-01-15	0	1			1
office/AE/foreign-minister	foreign-minister	country/AE	2025-12	1	1
office/AE/president	president	country/AE	2026-01-15	2	3			1
office/AE/prime-minister	prime-minister	country/AE	2026-01-15	5	1
office/AF/foreign-minister	foreign-minister	country/AF	2025-12	6	3
office/AF/interior-minister	interior-minister	country/AF	2025-12	9	1
office/AF/president	president	country/AF	2021-08-15	10	2			1
office/AF/prime-minister	prime-minister	country/AF	2025-12	12	1
office/AF/supreme-leader	supreme-leader	country/AF	2026-01-15	13	1	taliban leader;leader of the taliban		1
office/AG/monarch	monarch	country/AG	2026-01-15	14	1
office/AG/prime-minister	prime-minister	country/AG	2026-01-15	15	2			1
office/AL/prime-minister	prime-minister	country/AL	2026-01-15	17	2			1
office/AM/foreign-minister	foreign-minister	country/AM	2025-12	19	2
office/AM/president	president	country/AM	2026-01-15	21	4
office/AM/prime-minister	prime-minister	country/AM	2026-01-15	25	8			1
office/AO/president	president	country/AO	2026-01-15	33	2			1
office/AR/finance-minister	finance-minister	country/AR	2025-12	35	2	economy minister
office/AR/president	president	country/AR	2026-01-15	37	8			1
office/AR/vice-president	vice-president	country/AR	2025-12	45	2
office/AT/chancellor	chancellor	country/AT	2026-01-15	47	12			1
office/AT/foreign-minister	foreign-minister	country/AT	2025-12	59	6
office/AT/president	president	country/AT	2026-01-15	65	3
office/AU/defence-minister	defence-minister	country/AU	2025-12	68	3
office/AU/foreign-minister	foreign-minister	country/AU	2025-12	71	7
office/AU/monarch	monarch	country/AU	2026-01-15	78	2
office/AU/prime-minister	prime-minister	country/AU	2026-01-15	80	8			1
office/AZ/foreign-minister	foreign-minister	country/AZ	2025-12	88	2
office/AZ/president	president	country/AZ	2026-01-15	90	2			1
office/AZ/prime-minister	prime-minister	country/AZ	2026-01-15	92	3
office/AZ/vice-president	vice-president	country/AZ	2025-12	95	1
office/BA/presidency-member	presidency-member	country/BA	2026-01-15	96	3	member of the presidency;chairman of the presidency;chairperson of the presidency	1
office/BB/president	president	country/BB	2026-01-15	99	2
office/BB/prime-minister	prime-minister	country/BB	2026-01-15	101	1			1
office/BD/prime-minister	prime-minister	country/BD	2026-01-15	102	3	chief adviser;interim leader		1
office/BE/foreign-minister	foreign-minister	country/BE	2025-12	105	4
office/BE/monarch	monarch	country/BE	2026-01-15	109	2	king
office/BE/prime-minister	prime-minister	country/BE	2026-01-15	111	9			1
office/BF/president	president	country/BF	2026-01-15	120	4	junta leader;military ruler;interim president;transitional president		1
office/BG/president	president	country/BG	2026-01-15	124	4
office/BG/prime-minister	prime-minister	country/BG	2026-01-15	128	16			1
office/BH/monarch	monarch	country/BH	2026-01-15	144	1	king;emir		1
office/BH/prime-minister	prime-minister	country/BH	2026-01-15	145	2
office/BI/president	president	country/BI	2026-01-15	147	2			1
office/BI/prime-minister	prime-minister	country/BI	2026-01-15	149	1
office/BJ/president	president	country/BJ	2026-01-15	150	2			1
office/BN/monarch	monarch	country/BN	2026-01-15	152	1	sultan		1
office/BO/president	president	country/BO	2026-01-15	153	4			1
office/BR/finance-minister	finance-minister	country/BR	2025-12	157	2
office/BR/foreign-minister	foreign-minister	country/BR	2025-12	159	5
office/BR/president	president	country/BR	2026-01-15	164	7			1
office/BR/vice-president	vice-president	country/BR	2025-12	171	3
office/BS/monarch	monarch	country/BS	2026-01-15	174	1
office/BS/prime-minister	prime-minister	country/BS	2026-01-15	175	2			1
office/BT/monarch	monarch	country/BT	2026-01-15	177	1	king
office/BT/prime-minister	prime-minister	country/BT	2026-01-15	178	2			1
office/BW/president	president	country/BW	2026-01-15	180	3			1
office/BY/foreign-minister	foreign-minister	country/BY	2025-12	183	3
office/BY/president	president	country/BY	2026-01-15	186	1			1
office/BY/prime-minister	prime-minister	country/BY	2026-01-15	187	2
office/BZ/monarch	monarch	country/BZ	2026-01-15	189	1
office/BZ/prime-minister	prime-minister	country/BZ	2026-01-15	190	2			1
office/CA/defence-minister	defence-minister	country/CA	2025-12	192	4
office/CA/finance-minister	finance-minister	country/CA	2025-12	196	4
office/CA/foreign-minister	foreign-minister	country/CA	2025-12	200	7
office/CA/monarch	monarch	country/CA	2026-01-15	207	2
office/CA/prime-minister	prime-minister	country/CA	2026-01-15	209	5			1
office/CD/foreign-minister	foreign-minister	country/CD	2025-12	214	1
office/CD/president	president	country/CD	2026-01-15	215	3			1
office/CD/prime-minister	prime-minister	country/CD	2025-12	218	3
office/CF/president	president	country/CF	2026-01-15	221	3			1
office/CG/president	president	country/CG	2026-01-15	224	1			1
office/CH/foreign-minister	foreign-minister	country/CH	2025-12	225	1
office/CH/president	president	country/CH	2026-01-15	226	7	federal president		1
office/CI/president	president	country/CI	2026-01-15	233	2			1
office/CL/president	president	country/CL	2026-01-15	235	6			1
office/CM/president	president	country/CM	2026-01-15	241	1			1
office/CN/defence-minister	defence-minister	country/CN	2025-12	242	6
office/CN/foreign-minister	foreign-minister	country/CN	2025-12	248	6	top diplomat
office/CN/party-leader	party-leader	country/CN	2025-12	254	3	general secretary;communist party chief;communist party leader
office/CN/president	president	country/CN	2026-01-15	257	3			1
office/CN/prime-minister	prime-minister	country/CN	2026-01-15	260	4	premier
office/CN/vice-premier	vice-premier	country/CN	2025-12	264	3		1
office/CN/vice-president	vice-president	country/CN	2025-12	267	5
office/CO/president	president	country/CO	2026-01-15	272	5			1
office/CO/vice-president	vice-president	country/CO	2025-12	277	2
office/CR/president	president	country/CR	2026-01-15	279	5			1
office/CU/foreign-minister	foreign-minister	country/CU	2025-12	284	1
office/CU/president	president	country/CU	2026-01-15	285	3			1
office/CV/president	president	country/CV	2026-01-15	288	2
office/CV/prime-minister	prime-minister	country/CV	2026-01-15	290	2			1
office/CY/president	president	country/CY	2026-01-15	292	5			1
office/CZ/foreign-minister	foreign-minister	country/CZ	2025-11	297	1
office/CZ/president	president	country/CZ	2026-01-15	298	4
office/CZ/prime-minister	prime-minister	country/CZ	2026-01-15	302	12			1
office/DE/chancellor	chancellor	country/DE	2026-01-15	314	5			1
office/DE/defence-minister	defence-minister	country/DE	2025-12	319	9
office/DE/economy-minister	economy-minister	country/DE	2025-12	328	4
office/DE/finance-minister	finance-minister	country/DE	2025-12	332	7
office/DE/foreign-minister	foreign-minister	country/DE	2025-12	339	8
office/DE/interior-minister	interior-minister	country/DE	2025-12	347	7
office/DE/president	president	country/DE	2026-01-15	354	5
office/DE/press-secretary	press-secretary	country/DE	2025-12	359	3	government spokesman;government spokesperson;government spokeswoman
office/DJ/president	president	country/DJ	2026-01-15	362	1			1
office/DJ/prime-minister	prime-minister	country/DJ	2026-01-15	363	1
office/DK/defence-minister	defence-minister	country/DK	2025-12	364	1
office/DK/foreign-minister	foreign-minister	country/DK	2025-12	365	2
office/DK/monarch	monarch	country/DK	2026-01-15	367	2	king;queen
office/DK/prime-minister	prime-minister	country/DK	2026-01-15	369	6			1
office/DM/president	president	country/DM	2026-01-15	375	1
office/DM/prime-minister	prime-minister	country/DM	2026-01-15	376	1			1
office/DO/president	president	country/DO	2026-01-15	377	3			1
office/DZ/president	president	country/DZ	2026-01-15	380	3			1
office/EC/president	president	country/EC	2026-01-15	383	4			1
office/EE/foreign-minister	foreign-minister	country/EE	2025-12	387	1
office/EE/president	president	country/EE	2026-01-15	388	5
office/EE/prime-minister	prime-minister	country/EE	2026-01-15	393	8			1
office/EG/foreign-minister	foreign-minister	country/EG	2025-12	401	3
office/EG/president	president	country/EG	2026-01-15	404	4			1
office/EG/prime-minister	prime-minister	country/EG	2026-01-15	408	2
office/ER/president	president	country/ER	2026-01-15	410	1			1
office/ES/defence-minister	defence-minister	country/ES	2025-12	411	1
office/ES/foreign-minister	foreign-minister	country/ES	2025-12	412	3
office/ES/monarch	monarch	country/ES	2026-01-15	415	2	king
office/ES/prime-minister	prime-minister	country/ES	2026-01-15	417	4	president of the government;president;premier		1
office/ET/president	president	country/ET	2026-01-15	421	5
office/ET/prime-minister	prime-minister	country/ET	2026-01-15	426	3			1
office/FI/foreign-minister	foreign-minister	country/FI	2025-12	429	2
office/FI/president	president	country/FI	2026-01-15	431	4
office/FI/prime-minister	prime-minister	country/FI	2026-01-15	435	10			1
office/FJ/president	president	country/FJ	2026-01-15	445	1
office/FJ/prime-minister	prime-minister	country/FJ	2026-01-15	446	2			1
office/FM/president	president	country/FM	2026-01-15	448	2			1
office/FR/defence-minister	defence-minister	country/FR	2025-12	450	9	armed forces minister;minister of the armed forces
office/FR/finance-minister	finance-minister	country/FR	2025-12	459	5	economy minister
office/FR/foreign-minister	foreign-minister	country/FR	2025-12	464	13
office/FR/interior-minister	interior-minister	country/FR	2025-12	477	4
office/FR/president	president	country/FR	2026-01-15	481	4			1
office/FR/prime-minister	prime-minister	country/FR	2026-01-15	485	14
office/GA/president	president	country/GA	2026-01-15	499	4			1
office/GB/defence-minister	defence-minister	country/GB	2025-12	503	13	defence secretary;defense secretary
office/GB/deputy-prime-minister	deputy-prime-minister	country/GB	2025-12	516	4
office/GB/finance-minister	finance-minister	country/GB	2025-12	520	10	chancellor;chancellor of the exchequer
office/GB/foreign-minister	foreign-minister	country/GB	2025-12	530	14	foreign secretary
office/GB/interior-minister	interior-minister	country/GB	2025-12	544	16	home secretary
office/GB/monarch	monarch	country/GB	2026-01-15	560	2	king;queen
office/GB/opposition-leader	opposition-leader	country/GB	2025-12	562	4	leader of the opposition;opposition leader
office/GB/prime-minister	prime-minister	country/GB	2026-01-15	566	9			1
office/GB/un-ambassador	un-ambassador	country/GB	2025-01	575	4
office/GD/monarch	monarch	country/GD	2026-01-15	579	1
office/GD/prime-minister	prime-minister	country/GD	2026-01-15	580	2			1
office/GE/president	president	country/GE	2026-01-15	582	6
office/GE/prime-minister	prime-minister	country/GE	2026-01-15	588	7			1
office/GH/president	president	country/GH	2026-01-15	595	5			1
office/GM/president	president	country/GM	2026-01-15	600	2			1
office/GN/president	president	country/GN	2026-01-15	602	2	junta leader;military ruler		1
office/GQ/president	president	country/GQ	2026-01-15	604	1			1
office/GR/finance-minister	finance-minister	country/GR	2025-01	605	1
office/GR/foreign-minister	foreign-minister	country/GR	2025-12	606	2
office/GR/president	president	country/GR	2026-01-15	608	5
office/GR/prime-minister	prime-minister	country/GR	2026-01-15	613	12			1
office/GT/president	president	country/GT	2026-01-15	625	2			1
office/GW/president	president	country/GW	2026-01-15	627	2			1
office/GW/prime-minister	prime-minister	country/GW	2026-01-15	629	1
office/GY/president	president	country/GY	2026-01-15	630	2			1
office/HN/president	president	country/HN	2026-01-15	632	4			1
office/HR/president	president	country/HR	2026-01-15	636	4
office/HR/prime-minister	prime-minister	country/HR	2026-01-15	640	6			1
office/HT/president	president	country/HT	2021-07-07	646	4
office/HT/prime-minister	prime-minister	country/HT	2026-01-15	650	2			1
office/HU/foreign-minister	foreign-minister	country/HU	2025-12	652	1
office/HU/president	president	country/HU	2026-01-15	653	7
office/HU/prime-minister	prime-minister	country/HU	2026-01-15	660	5			1
office/ID/defence-minister	defence-minister	country/ID	2025-12	665	2
office/ID/foreign-minister	foreign-minister	country/ID	2025-12	667	4
office/ID/president	president	country/ID	2026-01-15	671	5			1
office/IE/deputy-prime-minister	deputy-prime-minister	country/IE	2025-12	676	1	tanaiste;tánaiste
office/IE/foreign-minister	foreign-minister	country/IE	2025-10	677	3
office/IE/president	president	country/IE	2026-01-15	680	3
office/IE/prime-minister	prime-minister	country/IE	2026-01-15	683	8	taoiseach		1
office/IL/defence-minister	defence-minister	country/IL	2025-12	691	11
office/IL/finance-minister	finance-minister	country/IL	2025-12	702	3
office/IL/foreign-minister	foreign-minister	country/IL	2025-12	705	13
office/IL/intelligence-chief	intelligence-chief	country/IL	2025-12	718	2	Mossad chief;head of Mossad;Mossad director
office/IL/interior-minister	interior-minister	country/IL	2025-12	720	2	national security minister;minister of national security
office/IL/military-chief	military-chief	country/IL	2025-12	722	5	army chief;chief of staff;chief of the general staff;IDF chief
office/IL/military-spokesperson	military-spokesperson	country/IL	2025-12	727	2	military spokesman;army spokesman;IDF spokesman;IDF spokesperson
office/IL/president	president	country/IL	2026-01-15	729	4
office/IL/prime-minister	prime-minister	country/IL	2026-01-15	733	9			1
office/IN/defence-minister	defence-minister	country/IN	2025-12	742	3
office/IN/finance-minister	finance-minister	country/IN	2025-12	745	2
office/IN/foreign-minister	foreign-minister	country/IN	2025-12	747	4	external affairs minister;minister of external affairs
office/IN/foreign-ministry-spokesperson	foreign-ministry-spokesperson	country/IN	2025-12	751	3
office/IN/foreign-secretary	foreign-secretary	country/IN	2025-12	754	3	foreign secretary
office/IN/interior-minister	interior-minister	country/IN	2025-12	757	2	home minister
office/IN/national-security-adviser	national-security-adviser	country/IN	2025-12	759	1
office/IN/president	president	country/IN	2026-01-15	760	6
office/IN/prime-minister	prime-minister	country/IN	2026-01-15	766	3			1
office/IQ/foreign-minister	foreign-minister	country/IQ	2025-12	769	2
office/IQ/president	president	country/IQ	2026-01-15	771	5
office/IQ/prime-minister	prime-minister	country/IQ	2026-01-15	776	7			1
office/IR/defence-minister	defence-minister	country/IR	2025-06	783	2
office/IR/foreign-minister	foreign-minister	country/IR	2025-12	785	7
office/IR/foreign-ministry-spokesperson	foreign-ministry-spokesperson	country/IR	2025-12	792	5
office/IR/national-security-adviser	national-security-adviser	country/IR	2025-12	797	4	secretary of the supreme national security council;security council secretary;security chief
office/IR/nuclear-chief	nuclear-chief	country/IR	2025-12	801	2	nuclear chief;head of the atomic energy organization;atomic chief
office/IR/parliament-speaker	parliament-speaker	country/IR	2025-12	803	2
office/IR/president	president	country/IR	2026-01-15	805	6
office/IR/supreme-leader	supreme-leader	country/IR	2026-01-15	811	1			1
office/IS/president	president	country/IS	2026-01-15	812	3
office/IS/prime-minister	prime-minister	country/IS	2026-01-15	815	5			1
office/IT/defence-minister	defence-minister	country/IT	2025-12	820	4
office/IT/deputy-prime-minister	deputy-prime-minister	country/IT	2025-12	824	4		1
office/IT/foreign-minister	foreign-minister	country/IT	2025-12	828	8
office/IT/president	president	country/IT	2026-01-15	836	3
office/IT/prime-minister	prime-minister	country/IT	2026-01-15	839	12	premier;president of the council		1
office/JM/monarch	monarch	country/JM	2026-01-15	851	1
office/JM/prime-minister	prime-minister	country/JM	2026-01-15	852	2			1
office/JO/foreign-minister	foreign-minister	country/JO	2025-12	854	1
office/JO/monarch	monarch	country/JO	2026-01-15	855	2	king		1
office/JO/prime-minister	prime-minister	country/JO	2025-12	857	2
office/JP/chief-cabinet-secretary	chief-cabinet-secretary	country/JP	2025-12	859	5	chief cabinet secretary;government spokesman;top government spokesman
office/JP/defence-minister	defence-minister	country/JP	2025-12	864	6
office/JP/foreign-minister	foreign-minister	country/JP	2025-12	870	7
office/JP/monarch	monarch	country/JP	2026-01-15	877	2	emperor
office/JP/prime-minister	prime-minister	country/JP	2026-01-15	879	14			1
office/KE/president	president	country/KE	2026-01-15	893	4			1
office/KG/president	president	country/KG	2026-01-15	897	6			1
office/KH/monarch	monarch	country/KH	2026-01-15	903	1	king
office/KH/prime-minister	prime-minister	country/KH	2026-01-15	904	2			1
office/KI/president	president	country/KI	2026-01-15	906	2			1
office/KM/president	president	country/KM	2026-01-15	908	1			1
office/KN/monarch	monarch	country/KN	2026-01-15	909	1
office/KN/prime-minister	prime-minister	country/KN	2026-01-15	910	2			1
office/KP/foreign-minister	foreign-minister	country/KP	2025-12	912	5
office/KP/prime-minister	prime-minister	country/KP	2025-12	917	2
office/KP/supreme-leader	supreme-leader	country/KP	2026-01-15	919	2	leader;president of state affairs;chairman		1
office/KR/defence-minister	defence-minister	country/KR	2025-12	921	2
office/KR/foreign-minister	foreign-minister	country/KR	2025-12	923	7
office/KR/president	president	country/KR	2026-01-15	930	13			1
office/KR/prime-minister	prime-minister	country/KR	2026-01-15	943	16
office/KW/monarch	monarch	country/KW	2026-01-15	959	2	emir;amir		1
office/KZ/president	president	country/KZ	2026-01-15	961	2			1
office/KZ/prime-minister	prime-minister	country/KZ	2026-01-15	963	2
office/LA/president	president	country/LA	2026-01-15	965	1			1
office/LA/prime-minister	prime-minister	country/LA	2026-01-15	966	1
office/LB/foreign-minister	foreign-minister	country/LB	2025-12	967	3
office/LB/parliament-speaker	parliament-speaker	country/LB	2025-12	970	1
office/LB/president	president	country/LB	2026-01-15	971	4			1
office/LB/prime-minister	prime-minister	country/LB	2026-01-15	975	12
office/LC/monarch	monarch	country/LC	2026-01-15	987	1
office/LC/prime-minister	prime-minister	country/LC	2026-01-15	988	2			1
office/LI/monarch	monarch	country/LI	2026-01-15	990	1	prince
office/LI/prime-minister	prime-minister	country/LI	2026-01-15	991	2			1
office/LK/president	president	country/LK	2026-01-15	993	6			1
office/LR/president	president	country/LR	2026-01-15	999	4			1
office/LS/monarch	monarch	country/LS	2026-01-15	1003	1	king
office/LS/prime-minister	prime-minister	country/LS	2026-01-15	1004	2			1
office/LT/foreign-minister	foreign-minister	country/LT	2025-12	1006	3
office/LT/president	president	country/LT	2026-01-15	1009	6
office/LT/prime-minister	prime-minister	country/LT	2026-01-15	1015	11			1
office/LU/foreign-minister	foreign-minister	country/LU	2025-12	1026	2
office/LU/monarch	monarch	country/LU	2026-01-15	1028	3	grand duke
office/LU/prime-minister	prime-minister	country/LU	2026-01-15	1031	3			1
office/LV/foreign-minister	foreign-minister	country/LV	2025-12	1034	3
office/LV/president	president	country/LV	2026-01-15	1037	6
office/LV/prime-minister	prime-minister	country/LV	2026-01-15	1043	11			1
office/LY/president	president	country/LY	2026-01-15	1054	1	head of the presidential council;presidential council head		1
office/LY/prime-minister	prime-minister	country/LY	2026-01-15	1055	2
office/MA/monarch	monarch	country/MA	2026-01-15	1057	2	king		1
office/MA/prime-minister	prime-minister	country/MA	2026-01-15	1059	3
office/MC/monarch	monarch	country/MC	2026-01-15	1062	2	prince		1
office/MD/president	president	country/MD	2026-01-15	1064	4			1
office/MD/prime-minister	prime-minister	country/MD	2026-01-15	1068	6
office/ME/president	president	country/ME	2026-01-15	1074	2
office/ME/prime-minister	prime-minister	country/ME	2026-01-15	1076	3			1
office/MG/president	president	country/MG	2026-01-15	1079	2			1
office/MH/president	president	country/MH	2026-01-15	1081	3			1
office/MK/president	president	country/MK	2026-01-15	1084	3
office/MK/prime-minister	prime-minister	country/MK	2026-01-15	1087	5			1
office/ML/president	president	country/ML	2026-01-15	1092	3	junta leader;military ruler;interim president;transitional president		1
office/MM/military-chief	military-chief	country/MM	2025-12	1095	2	commander-in-chief;commander in chief;army chief
office/MM/president	president	country/MM	2024-07	1097	4	acting president		1
office/MM/state-counsellor	state-counsellor	country/MM	2021-02-01	1101	1	state counsellor;state counselor;de facto leader		1
office/MM/supreme-leader	supreme-leader	country/MM	2025-12	1102	2	junta chief;junta leader;military ruler;military leader;coup leader		1
office/MN/president	president	country/MN	2026-01-15	1104	2
office/MN/prime-minister	prime-minister	country/MN	2026-01-15	1106	2			1
office/MR/president	president	country/MR	2026-01-15	1108	2			1
office/MT/president	president	country/MT	2026-01-15	1110	6
office/MT/prime-minister	prime-minister	country/MT	2026-01-15	1116	4			1
office/MU/president	president	country/MU	2026-01-15	1120	1
office/MU/prime-minister	prime-minister	country/MU	2026-01-15	1121	3			1
office/MV/president	president	country/MV	2026-01-15	1124	2			1
office/MW/president	president	country/MW	2026-01-15	1126	5			1
office/MX/foreign-minister	foreign-minister	country/MX	2025-12	1131	3	foreign secretary
office/MX/president	president	country/MX	2026-01-15	1134	6			1
office/MY/prime-minister	prime-minister	country/MY	2026-01-15	1140	7			1
office/MZ/president	president	country/MZ	2026-01-15	1147	2			1
office/NA/president	president	country/NA	2026-01-15	1149	5			1
office/NE/president	president	country/NE	2026-01-15	1154	3	junta leader;military ruler		1
office/NG/president	president	country/NG	2026-01-15	1157	5			1
office/NI/president	president	country/NI	2026-01-15	1162	2			1
office/NI/vice-president	vice-president	country/NI	2025-12	1164	1
office/NL/defence-minister	defence-minister	country/NL	2025-12	1165	4
office/NL/foreign-minister	foreign-minister	country/NL	2025-12	1169	9
office/NL/monarch	monarch	country/NL	2026-01-15	1178	2	king;queen
office/NL/prime-minister	prime-minister	country/NL	2026-01-15	1180	4			1
office/NO/finance-minister	finance-minister	country/NO	2025-12	1184	1
office/NO/foreign-minister	foreign-minister	country/NO	2025-12	1185	3
office/NO/monarch	monarch	country/NO	2026-01-15	1188	1	king
office/NO/prime-minister	prime-minister	country/NO	2026-01-15	1189	5			1
office/NP/prime-minister	prime-minister	country/NP	2026-01-15	1194	2			1
office/NR/president	president	country/NR	2026-01-15	1196	1			1
office/NZ/foreign-minister	foreign-minister	country/NZ	2025-12	1197	3
office/NZ/prime-minister	prime-minister	country/NZ	2026-01-15	1200	6			1
office/OM/foreign-minister	foreign-minister	country/OM	2025-12	1206	1
office/OM/monarch	monarch	country/OM	2026-01-15	1207	2	sultan		1
office/PA/president	president	country/PA	2026-01-15	1209	2			1
office/PE/president	president	country/PE	2026-01-15	1211	10			1
office/PG/monarch	monarch	country/PG	2026-01-15	1221	1
office/PG/prime-minister	prime-minister	country/PG	2026-01-15	1222	3			1
office/PH/president	president	country/PH	2026-01-15	1225	5			1
office/PH/vice-president	vice-president	country/PH	2025-12	1230	2
office/PK/defence-minister	defence-minister	country/PK	2025-12	1232	2
office/PK/foreign-minister	foreign-minister	country/PK	2025-12	1234	4
office/PK/military-chief	military-chief	country/PK	2025-12	1238	4	army chief
office/PK/president	president	country/PK	2026-01-15	1242	5
office/PK/prime-minister	prime-minister	country/PK	2026-01-15	1247	10			1
office/PL/defence-minister	defence-minister	country/PL	2025-12	1257	3
office/PL/foreign-minister	foreign-minister	country/PL	2025-12	1260	6
office/PL/president	president	country/PL	2026-01-15	1266	6
office/PL/prime-minister	prime-minister	country/PL	2026-01-15	1272	10			1
office/PS/foreign-minister	foreign-minister	country/PS	2024-03	1282	1
office/PS/president	president	country/PS	2025-12	1283	2			1
office/PS/prime-minister	prime-minister	country/PS	2025-12	1285	7
office/PS/un-ambassador	un-ambassador	country/PS	2025-06	1292	1
office/PT/president	president	country/PT	2026-01-15	1293	3
office/PT/prime-minister	prime-minister	country/PT	2026-01-15	1296	7			1
office/PW/president	president	country/PW	2026-01-15	1303	2			1
office/PY/president	president	country/PY	2026-01-15	1305	2			1
office/QA/foreign-minister	foreign-minister	country/QA	2025-12	1307	1
office/QA/foreign-ministry-spokesperson	foreign-ministry-spokesperson	country/QA	2025-12	1308	1
office/QA/monarch	monarch	country/QA	2026-01-15	1309	2	emir;amir		1
office/QA/prime-minister	prime-minister	country/QA	2026-01-15	1311	4
office/RO/president	president	country/RO	2026-01-15	1315	6
office/RO/prime-minister	prime-minister	country/RO	2026-01-15	1321	16			1
office/RS/foreign-minister	foreign-minister	country/RS	2025-12	1337	1
office/RS/president	president	country/RS	2026-01-15	1338	3			1
office/RS/prime-minister	prime-minister	country/RS	2026-01-15	1341	8
office/RU/defence-minister	defence-minister	country/RU	2025-12	1349	4
office/RU/deputy-foreign-minister	deputy-foreign-minister	country/RU	2025-12	1353	3		1
office/RU/foreign-minister	foreign-minister	country/RU	2025-12	1356	2	top diplomat
office/RU/military-chief	military-chief	country/RU	2025-12	1358	1	chief of the general staff;chief of general staff
office/RU/national-security-adviser	national-security-adviser	country/RU	2025-12	1359	2	secretary of the security council;security council secretary
office/RU/president	president	country/RU	2026-01-15	1361	5			1
office/RU/presidential-aide	presidential-aide	country/RU	2025-12	1366	5	Kremlin aide;foreign policy aide;foreign policy adviser	1
office/RU/press-secretary	press-secretary	country/RU	2025-12	1371	1	Kremlin spokesman;Kremlin press secretary;Kremlin spokesperson;presidential spokesman
office/RU/prime-minister	prime-minister	country/RU	2026-01-15	1372	8	premier
office/RU/special-envoy	special-envoy	country/RU	2025-12	1380	1	presidential envoy;special presidential envoy	1
office/RU/un-ambassador	un-ambassador	country/RU	2025-12	1381	3
office/RW/foreign-minister	foreign-minister	country/RW	2025-12	1384	3
office/RW/president	president	country/RW	2026-01-15	1387	2			1
office/RW/prime-minister	prime-minister	country/RW	2026-01-15	1389	5
office/SA/crown-prince	crown-prince	country/SA	2025-12	1394	3
office/SA/defence-minister	defence-minister	country/SA	2025-12	1397	2
office/SA/foreign-minister	foreign-minister	country/SA	2025-12	1399	4
office/SA/monarch	monarch	country/SA	2026-01-15	1403	3	king		1
office/SA/prime-minister	prime-minister	country/SA	2026-01-15	1406	1
office/SB/monarch	monarch	country/SB	2026-01-15	1407	1
office/SB/prime-minister	prime-minister	country/SB	2026-01-15	1408	2			1
office/SC/president	president	country/SC	2026-01-15	1410	3			1
office/SD/president	president	country/SD	2026-01-15	1413	3	chairman of the sovereign council;chairman of the transitional sovereignty council;military ruler;army chief;de facto ruler		1
office/SD/prime-minister	prime-minister	country/SD	2025-12	1416	3
office/SE/foreign-minister	foreign-minister	country/SE	2025-12	1419	6
office/SE/monarch	monarch	country/SE	2026-01-15	1425	1	king
office/SE/prime-minister	prime-minister	country/SE	2026-01-15	1426	5			1
office/SG/president	president	country/SG	2026-01-15	1431	2
office/SG/prime-minister	prime-minister	country/SG	2026-01-15	1433	3			1
office/SI/president	president	country/SI	2026-01-15	1436	5
office/SI/prime-minister	prime-minister	country/SI	2026-01-15	1441	12			1
office/SK/president	president	country/SK	2026-01-15	1453	5
office/SK/prime-minister	prime-minister	country/SK	2026-01-15	1458	9			1
office/SL/president	president	country/SL	2026-01-15	1467	2			1
office/SN/president	president	country/SN	2026-01-15	1469	3			1
office/SN/prime-minister	prime-minister	country/SN	2026-01-15	1472	1
office/SO/president	president	country/SO	2026-01-15	1473	4			1
office/SR/president	president	country/SR	2026-01-15	1477	3			1
office/SS/president	president	country/SS	2026-01-15	1480	1			1
office/SS/vice-president	vice-president	country/SS	2025-03	1481	2	first vice president	1
office/ST/president	president	country/ST	2026-01-15	1483	1
office/ST/prime-minister	prime-minister	country/ST	2026-01-15	1484	1			1
office/SV/president	president	country/SV	2026-01-15	1485	1			1
office/SY/defence-minister	defence-minister	country/SY	2025-12	1486	1
office/SY/foreign-minister	foreign-minister	country/SY	2025-12	1487	4
office/SY/president	president	country/SY	2026-01-15	1491	3			1
office/SY/prime-minister	prime-minister	country/SY	2025-03	1494	9
office/SZ/monarch	monarch	country/SZ	2026-01-15	1503	1	king		1
office/SZ/prime-minister	prime-minister	country/SZ	2026-01-15	1504	1
office/TD/president	president	country/TD	2026-01-15	1505	2			1
office/TG/president	president	country/TG	2026-01-15	1507	2
office/TG/prime-minister	prime-minister	country/TG	2026-01-15	1509	1	president of the council of ministers;president of the council		1
office/TH/monarch	monarch	country/TH	2026-01-15	1510	2	king
office/TH/prime-minister	prime-minister	country/TH	2026-01-15	1512	10			1
office/TJ/president	president	country/TJ	2026-01-15	1522	1			1
office/TJ/prime-minister	prime-minister	country/TJ	2026-01-15	1523	1
office/TL/president	president	country/TL	2026-01-15	1524	4
office/TL/prime-minister	prime-minister	country/TL	2026-01-15	1528	3			1
office/TM/president	president	country/TM	2026-01-15	1531	3			1
office/TN/president	president	country/TN	2026-01-15	1534	4			1
office/TO/monarch	monarch	country/TO	2026-01-15	1538	1	king
office/TO/prime-minister	prime-minister	country/TO	2026-01-15	1539	1			1
office/TR/defence-minister	defence-minister	country/TR	2025-12	1540	2
office/TR/foreign-minister	foreign-minister	country/TR	2025-12	1542	6
office/TR/intelligence-chief	intelligence-chief	country/TR	2025-12	1548	2	head of national intelligence;spy chief
office/TR/president	president	country/TR	2026-01-15	1550	4			1
office/TR/press-secretary	press-secretary	country/TR	2023-06	1554	1	presidential spokesman
office/TR/prime-minister	prime-minister	country/TR	2026-01-15	1555	5
office/TR/vice-president	vice-president	country/TR	2025-12	1560	2
office/TT/president	president	country/TT	2026-01-15	1562	2
office/TT/prime-minister	prime-minister	country/TT	2026-01-15	1564	4			1
office/TV/monarch	monarch	country/TV	2026-01-15	1568	1
office/TV/prime-minister	prime-minister	country/TV	2026-01-15	1569	2			1
office/TW/defence-minister	defence-minister	country/TW	2025-12	1571	2
office/TW/foreign-minister	foreign-minister	country/TW	2025-12	1573	2
office/TW/president	president	country/TW	2026-01-15	1575	5			1
office/TW/prime-minister	prime-minister	country/TW	2026-01-15	1580	17	premier
office/TW/vice-president	vice-president	country/TW	2025-12	1597	3
office/TZ/president	president	country/TZ	2026-01-15	1600	3			1
office/UA/chief-of-staff	chief-of-staff	country/UA	2025-12	1603	2	head of the presidential office;head of the office of the president;presidential chief of staff
office/UA/defence-minister	defence-minister	country/UA	2025-12	1605	6
office/UA/foreign-minister	foreign-minister	country/UA	2025-12	1611	7
office/UA/intelligence-chief	intelligence-chief	country/UA	2025-12	1618	1	head of military intelligence;military intelligence chief
office/UA/military-chief	military-chief	country/UA	2025-12	1619	2	commander-in-chief;commander in chief;army chief;top general
office/UA/national-security-adviser	national-security-adviser	country/UA	2025-12	1621	3	secretary of the national security and defence council;secretary of the national security and defense council;security council secretary
office/UA/president	president	country/UA	2026-01-15	1624	6			1
office/UA/presidential-aide	presidential-aide	country/UA	2025-12	1630	1	presidential adviser;presidential advisor	1
office/UA/press-secretary	press-secretary	country/UA	2023-06	1631	2
office/UA/prime-minister	prime-minister	country/UA	2026-01-15	1633	13
office/UG/president	president	country/UG	2026-01-15	1646	1			1
office/US/attorney-general	attorney-general	country/US	2025-12	1647	10
office/US/chief-of-staff	chief-of-staff	country/US	2025-12	1657	8	White House chief of staff
office/US/commerce-minister	commerce-minister	country/US	2025-12	1665	3	commerce secretary;secretary of commerce
office/US/defence-minister	defence-minister	country/US	2025-12	1668	13	defense secretary;defence secretary;secretary of defense;secretary of defence;secretary of war;war secretary;Pentagon chief
office/US/finance-minister	finance-minister	country/US	2025-12	1681	9	treasury secretary;secretary of the treasury
office/US/first-lady	first-lady	country/US	2025-12	1690	5
office/US/foreign-minister	foreign-minister	country/US	2025-12	1695	9	secretary of state;state secretary;top diplomat;chief diplomat
office/US/health-minister	health-minister	country/US	2025-12	1704	3	health secretary;secretary of health and human services
office/US/intelligence-chief	intelligence-chief	country/US	2025-12	1707	5	director of national intelligence;national intelligence director
office/US/interior-minister	interior-minister	country/US	2025-12	1712	6	homeland security secretary;secretary of homeland security
office/US/military-chief	military-chief	country/US	2025-12	1718	5	chairman of the joint chiefs of staff;chairman of the joint chiefs;joint chiefs chairman;top general
office/US/national-security-adviser	national-security-adviser	country/US	2025-12	1723	12
office/US/president	president	country/US	2026-01-15	1735	7	commander in chief		1
office/US/press-secretary	press-secretary	country/US	2025-12	1742	14	White House press secretary;White House spokesman;White House spokeswoman;White House spokesperson
office/US/special-envoy	special-envoy	country/US	2025-11	1756	11	Middle East envoy;Ukraine envoy;Iran envoy;Syria envoy;climate envoy	1
office/US/trade-minister	trade-minister	country/US	2025-12	1767	3	trade representative;US trade representative
office/US/un-ambassador	un-ambassador	country/US	2025-12	1770	10
office/US/vice-president	vice-president	country/US	2025-12	1780	6
office/UY/president	president	country/UY	2026-01-15	1786	5			1
office/UZ/president	president	country/UZ	2026-01-15	1791	2			1
office/VA/pope	pope	country/VA	2026-01-15	1793	4			1
office/VA/press-secretary	press-secretary	country/VA	2025-12	1797	3	Vatican spokesman;director of the Holy See press office
office/VA/secretary-of-state	secretary-of-state	country/VA	2025-12	1800	2	secretary of state;cardinal secretary of state
office/VC/monarch	monarch	country/VC	2026-01-15	1802	1
office/VC/prime-minister	prime-minister	country/VC	2026-01-15	1803	2			1
office/VE/defence-minister	defence-minister	country/VE	2025-12	1805	1
office/VE/foreign-minister	foreign-minister	country/VE	2025-12	1806	4
office/VE/interior-minister	interior-minister	country/VE	2025-12	1810	1
office/VE/president	president	country/VE	2026-01-15	1811	4			1
office/VE/vice-president	vice-president	country/VE	2026-01-03	1815	1
office/VN/party-leader	party-leader	country/VN	2025-12	1816	2	general secretary;communist party chief;top leader		1
office/VN/president	president	country/VN	2026-01-15	1818	7
office/VN/prime-minister	prime-minister	country/VN	2026-01-15	1825	3
office/VU/president	president	country/VU	2026-01-15	1828	1
office/VU/prime-minister	prime-minister	country/VU	2026-01-15	1829	1			1
office/WS/prime-minister	prime-minister	country/WS	2026-01-15	1830	3			1
office/XK/president	president	country/XK	2026-01-15	1833	3
office/XK/prime-minister	prime-minister	country/XK	2026-01-15	1836	6			1
office/YE/president	president	country/YE	2026-01-15	1842	3	chairman of the presidential leadership council		1
office/YE/prime-minister	prime-minister	country/YE	2025-12	1845	3
office/ZA/foreign-minister	foreign-minister	country/ZA	2025-12	1848	4	international relations minister
office/ZA/president	president	country/ZA	2026-01-15	1852	5			1
office/ZM/president	president	country/ZM	2026-01-15	1857	3			1
office/ZW/president	president	country/ZW	2026-01-15	1860	2			1
office/african-union/commission-president	commission-president	organization/african-union	2025-12	1862	3	chair;chairman;chairperson of the commission;commission chair;African Union chief		1
office/al-qaeda/leader	leader	organization/al-qaeda	2022-07-31	1865	2			1
office/arab-league/secretary-general	secretary-general	organization/arab-league	2025-12	1867	3			1
office/asean/secretary-general	secretary-general	organization/asean	2025-12	1870	2			1
office/bank-of-england/governor	governor	organization/bank-of-england	2025-12	1872	3			1
office/bank-of-japan/governor	governor	organization/bank-of-japan	2025-12	1875	2			1
office/chinese-foreign-ministry/spokesperson	spokesperson	organization/chinese-foreign-ministry	2025-12	1877	7	foreign ministry spokesman;foreign ministry spokeswoman;foreign ministry spokesperson	1
office/cia/director	director	organization/cia	2025-12	1884	10	CIA director;CIA chief		1
office/commonwealth-of-nations/secretary-general	secretary-general	organization/commonwealth-of-nations	2025-12	1894	2			1
office/council-of-europe/secretary-general	secretary-general	organization/council-of-europe	2025-12	1896	3			1
office/european-central-bank/bank-president	bank-president	organization/european-central-bank	2025-12	1899	4	president;ECB president;ECB chief		1
office/european-commission/commission-president	commission-president	organization/european-commission	2025-12	1903	4	president;EU chief;Commission president;Commission chief		1
office/european-commission/commissioner	commissioner	organization/european-commission	2025-12	1907	8	European commissioner;EU commissioner;trade commissioner;economy commissioner;competition commissioner;enlargement commissioner;defence commissioner;defense commissioner	1
office/european-commission/high-representative	high-representative	organization/european-commission	2025-12	1915	5	high representative of the union for foreign affairs and security policy;EU foreign policy chief;foreign policy chief;EU top diplomat;top diplomat;chief diplomat
office/european-council/council-president	council-president	organization/european-council	2025-12	1920	4	president;European Council president;EU Council president		1
office/european-parliament/parliament-president	parliament-president	organization/european-parliament	2025-12	1924	9	president;European Parliament president		1
office/fbi/director	director	organization/fbi	2025-12	1933	5	FBI director;FBI chief		1
office/federal-reserve/chair	chair	organization/federal-reserve	2025-12	1938	4	Fed chair;Fed chairman;Fed chief		1
office/fifa/chair	chair	organization/fifa	2025-12	1942	2	president;FIFA president		1
office/hamas/leader	leader	organization/hamas	2024-10-16	1944	3	political leader;political chief;Hamas leader;Hamas chief		1
office/hezbollah/secretary-general	secretary-general	organization/hezbollah	2025-12	1947	2	leader;Hezbollah leader;Hezbollah chief		1
office/houthis/leader	leader	organization/houthis	2025-12	1949	1	Houthi leader		1
office/international-atomic-energy-agency/director-general	director-general	organization/international-atomic-energy-agency	2025-12	1950	3	IAEA chief;IAEA head		1
office/international-committee-of-the-red-cross/chair	chair	organization/international-committee-of-the-red-cross	2025-12	1953	2	president		1
office/international-court-of-justice/chair	chair	organization/international-court-of-justice	2025-12	1955	3	president
office/international-criminal-court/prosecutor	prosecutor	organization/international-criminal-court	2025-12	1958	3	chief prosecutor;ICC prosecutor;top prosecutor		1
office/international-energy-agency/director	director	organization/international-energy-agency	2025-12	1961	1	executive director;IEA chief		1
office/international-monetary-fund/managing-director	managing-director	organization/international-monetary-fund	2025-12	1962	5	IMF chief;IMF head		1
office/international-olympic-committee/chair	chair	organization/international-olympic-committee	2025-12	1967	3	president;IOC president		1
office/interpol/secretary-general	secretary-general	organization/interpol	2025-12	1970	2			1
office/islamic-state/leader	leader	organization/islamic-state	2019-10-26	1972	1			1
office/nato/secretary-general	secretary-general	organization/nato	2025-12	1973	5	NATO chief;NATO head		1
office/nato/supreme-commander	supreme-commander	organization/nato	2025-12	1978	5
office/ocha/director	director	organization/ocha	2025-12	1983	3	UN aid chief;UN humanitarian chief;humanitarian chief;aid chief;emergency relief coordinator		1
office/oecd/secretary-general	secretary-general	organization/oecd	2025-12	1986	2			1
office/ohchr/commissioner	commissioner	organization/ohchr	2025-12	1988	4	high commissioner for human rights;UN human rights chief;UN rights chief;human rights chief;rights chief		1
office/opcw/director-general	director-general	organization/opcw	2025-12	1992	2			1
office/opec/secretary-general	secretary-general	organization/opec	2025-12	1994	3			1
office/organization-of-american-states/secretary-general	secretary-general	organization/organization-of-american-states	2025-12	1997	3			1
office/osce/secretary-general	secretary-general	organization/osce	2025-12	2000	4			1
office/rapid-support-forces/leader	leader	organization/rapid-support-forces	2025-12	2004	1	commander;RSF leader;RSF chief		1
office/russian-central-bank/governor	governor	organization/russian-central-bank	2025-12	2005	1			1
office/russian-foreign-ministry/spokesperson	spokesperson	organization/russian-foreign-ministry	2025-12	2006	1	foreign ministry spokeswoman;Russian Foreign Ministry spokeswoman
office/syrian-democratic-forces/leader	leader	organization/syrian-democratic-forces	2025-12	2007	1	commander;SDF commander		1
office/un-general-assembly/chair	chair	organization/un-general-assembly	2025-12	2008	2	president;General Assembly president
office/unesco/director-general	director-general	organization/unesco	2025-12	2010	3			1
office/unhcr/commissioner	commissioner	organization/unhcr	2025-12	2013	2	high commissioner for refugees;UN refugee chief		1
office/unicef/director	director	organization/unicef	2025-12	2015	3	executive director		1
office/united-nations/secretary-general	secretary-general	organization/united-nations	2025-12	2018	3	UN chief;UN secretary general		1
office/united-nations/special-envoy	special-envoy	organization/united-nations	2025-12	2021	6	UN envoy;UN special envoy;Syria envoy;Yemen envoy	1
office/united-nations/spokesperson	spokesperson	organization/united-nations	2025-12	2027	1	UN spokesman;UN spokesperson
office/unrwa/commissioner	commissioner	organization/unrwa	2025-12	2028	1	commissioner-general;commissioner general;UNRWA chief		1
office/us-department-of-defense/spokesperson	spokesperson	organization/us-department-of-defense	2025-12	2029	3	Pentagon spokesman;Pentagon press secretary;Pentagon spokesperson
office/us-department-of-state/spokesperson	spokesperson	organization/us-department-of-state	2025-12	2032	7	State Department spokesman;State Department spokeswoman;State Department spokesperson
office/us-house-of-representatives/speaker	speaker	organization/us-house-of-representatives	2025-12	2039	7	house speaker;speaker of the house		1
office/wagner-group/leader	leader	organization/wagner-group	2023-08-23	2046	1	Wagner chief;Wagner boss;Wagner leader		1
office/world-bank/bank-president	bank-president	organization/world-bank	2025-12	2047	6	president;World Bank president;World Bank chief		1
office/world-food-programme/director	director	organization/world-food-programme	2025-12	2053	3	executive director		1
office/world-health-organization/director-general	director-general	organization/world-health-organization	2025-12	2056	4	WHO chief;WHO head		1
office/world-trade-organization/director-general	director-general	organization/world-trade-organization	2025-12	2060	4	WTO chief;WTO head		10	3363	2019-05-16	2
1	1504	2006-02-09	4
2	3408	1971-12-02	4	2004-11-02
2	2456	2004-11-03	4	2022-05-13
2	2771	2022-05-14	2
3	2769	2006-01-05	2
4	1500	2001-12-22	1	2006
4	2758	2020-01	4	2021-08-15
4	1595	2021-09-07	4
5	3164	2021-09-07	4
6	2116	2001-12-22	0	2014-09-29
6	1680	2014-09-29	4	2021-08-15
7	2133	2021-09-07	4
8	2157	2021-08-15	2
9	1795	2022-09-08	2
10	1706	2004-03-24	0	2014-06-13
10	2027	2014-06-13	2
11	3087	2005-09-11	0	2013-09
11	1914	2013-09	2
12	3418	2018-05-12	4	2020-11-16
12	1662	2021-08-19	4
13	3034	1998-02-04	0	2008-04-09
13	3138	2008-04-09	1	2018-04-09
13	1668	2018-04-09	4	2022-02-01
13	3289	2022-03-13	2
14	1660	1999-11-03	4	2000-05-02
14	1604	2000-05-12	0	2007-03-25
14	3138	2007-04-04	1	2008-04-09
14	3252	2008-04-09	4	2014-04-13
14	2170	2014-04-13	4	2016-09-08
14	2413	2016-09-13	4	2018-04-17
14	3138	2018-04-17	4	2018-04-23
14	2852	2018-05-08	3
15	2359	1979-09-10	0	2017-09-26
15	2319	2017-09-26	2
16	3134	2022-08-03	4	2023-12-10
16	2573	2023-12-10	4
17	1987	1999-12-10	0	2001-12-21
17	1517	2001-12-23	1	2001-12-30
17	1920	2002-01-02	0	2003-05-25
17	2833	2003-05-25	0	2007-12-10
17	1836	2007-12-10	0	2015-12-09
17	2681	2015-12-10	4	2019-12-10
17	1544	2019-12-10	4	2023-12-10
17	2274	2023-12-10	2
18	1836	2019-12-10	4	2023-12-10
18	3302	2023-12-10	4
19	3305	1997-01-28	0	2000-02-04
19	3357	2000-02-04	0	2007-01-11
19	1570	2007-01-11	0	2008-12-02
19	3341	2008-12-02	0	2016-05-09
19	1808	2016-05-17	4	2017-12-18
19	3120	2017-12-18	4	2019-05-28
19	1761	2019-06-03	4	2020-01-07
19	3120	2020-01-07	4	2021-10-11
19	1560	2021-10-11	4	2021-12-06
19	2419	2021-12-06	4	2025-01-10
19	1560	2025-01-10	4	2025-03-03
19	1810	2025-03-03	2
20	3120	2013-12-16	4	2017-12-18
20	2417	2017-12-18	4	2019-06-03
20	1560	2019-06-03	4	2021-10-11
20	2700	2021-10-11	4	2021-12-06
20	1560	2021-12-06	4	2025-03-03
20	1715	2025-03-03	4
21	3249	1992-07-08	0	2004-07-06
21	2145	2004-07-08	0	2016-07-08
21	1563	2017-01-26	2
22	1819	2018-08-28	4	2019-05-29
22	2929	2021-03-30	4	2022-05-23
22	3019	2022-06-01	4
23	1558	1996-03-11	1	2007-12-03
23	3192	2007-12-03	4	2010-09-14
23	2448	2010-09-14	1	2012-02-22
23	1748	2012-03-13	4	2013-09-18
23	2393	2013-09-18	4	2018-08-28
23	2641	2018-08-28	4	2022-05-23
23	2924	2022-05-23	4
24	1932	1952-02-06	4	2022-09-08
24	1795	2022-09-08	2
25	2332	1996-03-11	0	2007-12-03
25	2448	2007-12-03	1	2010-06-24
25	2392	2010-06-24	4	2013-06-27
25	2448	2013-06-27	1	2013-09-18
25	3264	2013-09-18	0	2015-09-15
25	2599	2015-09-15	4	2018-08-24
25	3116	2018-08-24	4	2022-05-23
25	1643	2022-05-23	2
26	1936	2004-04-02	1	2020-07-16
26	2307	2020-07-16	4
27	2156	1993-06-24	0	2003-10-31
27	2200	2003-10-31	2
28	1673	2003-11-04	0	2018-04-21
28	2863	2018-04-21	4	2019-10-08
28	1577	2019-10-08	2
29	2687	2017-02-21	4
30	3413	2018-11-20	4
30	1872	2022-11-16	4
30	3412	2022-11-16	4
31	3103	2021-11-30	4	2025-11-30
31	2296	2025-11-30	2
32	2695	2018-05-25	2
33	2452	2001-10-10	0	2006-10-29
33	3147	2009-01-06	4	2024-08-05
33	2790	2024-08-08	2		1
34	1884	2011-12-06	1	2019-11-30
34	3172	2020-10-01	4	2022-07-15
34	2100	2022-07-15	4	2025-02-03
34	2684	2025-02-03	4
35	1541	1993-08-09	0	2013-07-21
35	2473	2013-07-21	2
36	2099	1999-07-12	0	2008-03-20
36	3403	2008-03-20	1	2008-12-30
36	2153	2008-12-30	1	2009-11-25
36	3403	2009-11-25	1	2011-12-06
36	1929	2011-12-06	4	2014-10-11
36	1796	2014-10-11	4	2019-10-27
36	3172	2019-10-27	4	2020-10-01
36	1556	2020-10-01	4	2025-02-03
36	1711	2025-02-03	2
37	1746	1987-10-15	0	2014-10-31
37	3045	2015-12-29	4	2022-01-24
37	2906	2022-01-31	4	2022-09-30
37	2194	2022-09-30	2
38	2926	1997-01-22	4	2002-01-22
38	2049	2002-01-22	4	2012-01-22
38	3060	2012-01-22	1	2017-01-22
38	3068	2017-01-22	2
39	2231	1997-05-21	0	2001-07-24
39	3160	2001-07-24	1	2005-08-17
39	3132	2005-08-17	1	2009-07-27
39	1757	2009-07-27	1	2013-03-13
39	2634	2013-03-13	4	2013-05-29
39	2958	2013-05-29	4	2014-08-06
39	2048	2014-08-06	4	2014-11-07
39	1757	2014-11-07	4	2017-01-27
39	2865	2017-01-27	4	2017-05-04
39	1757	2017-05-04	4	2021-05-12
39	3180	2021-05-12	4	2021-12-13
39	2474	2021-12-13	4	2022-08-02
39	2024	2022-08-02	4	2023-06-06
39	2854	2023-06-06	4	2024-04-09
39	1886	2024-04-09	4	2025-01-16
39	3061	2025-01-16	2
40	2113	1999-03-06	2
41	2455	1970-01-19	1	2020-11-11
41	3089	2020-11-11	2
42	2954	2005-08-26	0	2020-06-08
42	1961	2020-06-18	2
43	2834	2025-08-05	2
44	3246	2006-04-06	4	2016-04-06
44	2901	2016-04-06	2
45	2141	1967-10-05	2
46	1963	2006-01-22	0	2019-11-10
46	2291	2019-11-12	4	2020-11-08	1
46	2572	2020-11-08	4	2025-11-08
46	3049	2025-11-08	2
47	2913	2019-01-01	4	2023-01-01
47	1988	2023-01-01	4
48	1787	2003-01-01	1	2011-01-01
48	1650	2011-01-01	0	2013-08-26
48	1956	2019-01-01	4	2021-03-29
48	1777	2021-04-06	4	2023-01-01
48	2682	2023-01-01	4
49	1989	1995-01-01	0	2003-01-01
49	2578	2003-01-01	1	2011-01-01
49	1885	2011-01-01	0	2016-08-31
49	2710	2016-05-12	4	2016-08-31	1
49	2710	2016-08-31	4	2019-01-01
49	2251	2019-01-01	4	2023-01-01
49	2578	2023-01-01	2
50	2710	2011-01-01	0	2016-08-31
50	2117	2019-01-01	4	2023-01-01
50	2051	2023-01-01	4
51	1795	2022-09-08	2
52	2178	2017-05-11	4	2021-09-17
52	2947	2021-09-17	2
53	2310	2006-12-14	2
54	2563	2018-11-07	4	2023-11-01
54	3274	2024-01-28	2
55	2188	2008-04-01	0	2018-04-01
55	2776	2018-04-01	4	2024-11-01
55	1907	2024-11-01	2
56	3318	2012-08-20	4	2022-11-26
56	3128	2022-12-13	4	2024-06-27
56	2683	2024-06-27	4
57	1559	1994-07-20	2
58	3052	2020-06-04	4	2025-03-10
58	1562	2025-03-10	2
59	1795	2022-09-08	2
60	1868	2008-02-08	0	2020-11-12
60	2349	2020-11-12	2
61	2130	2015-11-04	4	2021-10-26
61	1633	2021-10-26	4	2023-07-26
61	1737	2023-07-26	4	2025-05-13
61	1862	2025-05-13	4
62	1740	2015-11-04	4	2020-08-17
62	1821	2020-08-18	4	2024-12-16
62	1895	2024-12-16	4	2025-03-14
62	2006	2025-03-14	4
63	2326	2011-05-18	1	2015-02-03
63	3184	2015-11-04	4	2017-01-10
63	1821	2017-01-10	4	2019-11-20
63	2006	2019-11-20	4	2021-01-12
63	2612	2021-01-12	4	2021-10-26
63	2689	2021-10-26	4	2025-05-13
63	1633	2025-05-13	4
64	1932	1952-02-06	4	2022-09-08
64	1795	2022-09-08	2
65	2281	1993-11-04	0	2003-12-12
65	2908	2003-12-12	0	2006-02-06
65	3190	2006-02-06	0	2015-11-04
65	2400	2015-11-04	4	2025-03-14
65	2644	2025-03-14	2
66	3243	2024-05-29	4
67	2507	1997-05-17	1	2001-01-16
67	2376	2001-01-26	4	2019-01-24
67	1981	2019-01-24	3
68	3214	2019-09	4	2021-04
68	3096	2021-04	4	2024-05-29
68	2389	2024-05-29	2
69	2003	2003-03-15	0	2013-03-24
69	1785	2014-01-23	4	2016-03-30
69	1974	2016-03-30	2
70	1874	1997-10-25	3
71	2196	2017-11-01	4
72	3163	2020-01-01	4	2020-12-31
72	2098	2021-01-01	4	2021-12-31
72	2196	2022-01-01	4	2022-12-31
72	1534	2023-01-01	4	2023-12-31
72	3312	2024-01-01	4	2024-12-31
72	2416	2025-01-01	4	2025-12-31
72	2098	2026-01-01	2
73	2509	2000-10-26	1	2011-04-11
73	1540	2011-04-11	3
74	3016	2000-03-11	4	2006-03-11
74	2712	2006-03-11	1	2010-03-11
74	3121	2010-03-11	4	2014-03-11
74	2712	2014-03-11	4	2018-03-11
74	3121	2018-03-11	4	2022-03-11
74	2021	2022-03-11	2
75	2905	1982-11-06	2
76	1771	2003-03	1	2008-03
76	2546	2008-03	1	2013-03
76	1793	2013-03	4	2018-03
76	3338	2018-03-19	4	2023-03-12
76	2542	2023-03-12	4	2023-10-24
76	1903	2023-12-29	4
77	3225	1998-03	1	2003-03
77	2544	2003-03	1	2007-04
77	3371	2007-04	1	2013-03
77	3336	2013-03-16	4	2022-12-30
77	2980	2022-12-30	4	2023-07-25
77	3336	2023-07-25	4
78	2309	1989-06-24	0	2002-11-15
78	2176	2002-11-15	1	2012-11-15
78	3364	2012-11-15	0
79	2309	1993-03-27	0	2003-03-15
79	2176	2003-03-15	1	2013-03-14
79	3364	2013-03-14	2
80	3416	1998-03-17	0	2003-03-16
80	3340	2003-03-16	1	2013-03-15
80	2540	2013-03-15	1	2023-03-11
80	2541	2023-03-11	2
81	2557	2018-03	4	2023-03
81	2142	2023-03	4
81	1889	2023-03	4
82	3414	2003-03-15	1	2008-03-15
82	3364	2008-03-15	1	2013-03-14
82	2543	2013-03-14	4	2018-03-17
82	3334	2018-03-17	4	2023-03-10
82	2121	2023-03-10	4
83	1611	1998-08-07	4	2002-08-07
83	1592	2002-08-07	4	2010-08-07
83	2385	2010-08-07	1	2018-08-07
83	2229	2018-08-07	4	2022-08-07
83	2097	2022-08-07	2
84	2656	2018-08-07	4	2022-08-07
84	1998	2022-08-07	4
85	2884	2006-05-08	4	2010-05-08
85	2506	2010-05-08	1	2014-05-08
85	2574	2014-05-08	4	2018-05-08
85	1776	2018-05-08	4	2022-05-08
85	3046	2022-05-08	2
86	1767	2009-03	1
87	1992	1976-12-02	1	2008-02-24
87	3004	2008-02-24	1	2018-04-19
87	2714	2018-04-19	2
88	2355	2011-09-09	4	2021-11-09
88	2365	2021-11-09	2
89	2365	2001-02-01	0	2016-04-22
89	3282	2016-04-22	2
90	2069	1993-02-28	4	2003-02-28
90	3230	2003-02-28	0	2008-02-28
90	1870	2008-02-28	4	2013-02-28
90	2847	2013-02-28	4	2023-02-28
90	2856	2023-02-28	2
91	2265	2021-12-17	4	2025-12
92	3286	1993-02-02	0	2003-02-02
92	3287	2003-03-07	0	2013-03-07
92	2735	2013-03-08	4	2023-03-08
92	2941	2023-03-09	2
93	2735	1998-07-17	0	2002-07-12
93	3322	2002-07-12	1	2004-08-04
93	3176	2004-08-04	1	2005-04-25
93	2315	2005-04-25	0	2006-09-04
93	2738	2006-09-04	1	2009-05-08
93	2264	2009-05-08	1	2010-07-13
93	2940	2010-07-13	1	2013-07-10
93	2316	2013-07-10	4	2014-01-29
93	1750	2014-01-29	4	2017-12-13
93	1606	2017-12-13	4	2021-12-17
93	2939	2021-12-17	4	2025-12-09
93	1606	2025-12-09	2
94	2149	1982-10-01	0	1998-10-27
94	2053	1998-10-27	0	2005-11-22
94	1629	2005-11-22	0	2021-12-08
94	2866	2021-12-08	4	2025-05-06
94	2014	2025-05-06	2
95	3064	1998-10-27	4	2002-07-19
95	2937	2002-07-19	1	2005-11-22
95	2011	2005-11-22	1	2009-10-28
95	2420	2009-10-28	1	2011-03-03
95	3247	2011-03-03	1	2013-12-17
95	3285	2013-12-17	1	2019-07-17
95	1639	2019-07-17	4	2021-12-08
95	1814	2021-12-08	4	2023-01-19
95	1753	2023-01-19	4
96	3154	2013-12-17	4	2017-01-27
96	2928	2018-03-14	4	2021-12-08
96	3033	2021-12-08	4	2025-05-06
96	2428	2025-05-06	4
97	2125	1999-04-12	1	2005-11-22
97	2920	2005-11-22	4	2009-10-28
97	3356	2009-10-28	1	2017-10-24
97	2866	2018-03-14	4	2021-12-08
97	1809	2021-12-08	4	2024-11-07
97	2353	2024-11-07	4	2025-05-06
97	2502	2025-05-06	4
98	2357	1998-10-27	1	2005-11-22
98	2009	2005-11-22	1	2009-10-28
98	2093	2009-10-28	1	2013-12-17
98	2009	2013-12-17	4	2017-01-27
98	3154	2017-01-27	4	2018-03-14
98	2144	2018-03-14	4	2021-12-08
98	1637	2021-12-08	4	2025-05-06
98	2321	2025-05-06	4
99	2885	1998-10-27	1	2005-11-22
99	3356	2005-11-22	1	2009-10-28
99	2128	2011-03-03	4	2013-12-17
99	3247	2013-12-17	1	2018-03-14
99	2164	2018-03-14	4	2021-12-08
99	2815	2021-12-08	4	2025-05-06
99	1557	2025-05-06	4
100	2323	1999-07-01	0	2004-06-30
100	2163	2004-07-01	1	2010-05-31
100	1811	2010-06-30	1	2012-02-17
100	2317	2012-03-18	4	2017-03-18
100	2009	2017-03-19	2
101	3182	2010-08	4	2021-12-08
101	3181	2021-12-08	4	2025-05-06
101	3178	2025-05-06	4
102	2224	1999-05-08	2
103	1494	2013-04-01	2
104	3271	2023-08-22	4
105	2301	2019-06-27	4	2022-12-15
105	2503	2022-12-15	4
106	2623	1972-01-14	0	2024-01-14
106	2012	2024-01-14	2
107	2966	1993-01-25	0	2001-11-27
107	1603	2001-11-27	1	2009-04-05
107	2503	2009-04-05	1	2011-10-03
107	2148	2011-10-03	4	2015-06-28
107	2503	2015-06-28	4	2019-06-27
107	2693	2019-06-27	2
108	3213	2023-10-02	2
109	3058	2004-01-08	2
110	2534	2004-08-16	1	2012-08-16
110	1850	2012-08-16	4	2020-08-16
110	2570	2020-08-16	2
111	1489	1999-04-27	0	2019-04-02
111	1491	2019-04-09	4	2019-12-19	1
111	1492	2019-12-19	3
112	2984	2007-01-15	0	2017-05-24
112	2530	2017-05-24	4	2021-05-24
112	2094	2021-05-24	4	2023-11-23
112	1847	2023-11-23	2
113	2625	2023-04-17	4
114	2531	1992-10-06	0	2001-10-08
114	1669	2001-10-08	0	2006-10-09
114	3267	2006-10-09	0	2016-10-10
114	2445	2016-10-10	4	2021-10-11
114	1539	2021-10-11	2
115	2654	1999-03-25	0	2002-01-28
115	3157	2002-01-28	0	2003-04-10
115	2391	2003-04-10	1	2005-04-12
115	1625	2005-04-12	1	2014-03-26
115	3216	2014-03-26	4	2016-11-23
115	2398	2016-11-23	4	2021-01-26
115	2405	2021-01-26	4	2024-07-23
115	2489	2024-07-23	2
116	1520	2004-07	4	2011-03
116	3099	2014-06	4	2024-07-03
116	1702	2024-07-03	4
117	2167	1981-10-14	0	2011-02-11
117	2751	2012-06-30	1	2013-07-03
117	1516	2013-07-04	0	2014-06-08	1
117	1488	2014-06-08	2
118	3148	2015-09-19	4	2018-06-07
118	2785	2018-06-07	2
119	2220	1993-05-24	2
120	2621	2018-06-07	4
121	2371	2018-06-07	4	2019-11-30
121	1661	2020-01-13	4	2021-07-12
121	2362	2021-07-12	4
122	2383	1975-11-22	0	2014-06-19
122	1980	2014-06-19	2
123	2364	1996-05-05	0	2004-04-17
123	2361	2004-04-17	1	2011-12-21
123	2631	2011-12-21	4	2018-06-01
123	2918	2018-06-02	2
124	2831	1995-08-22	0	2001-10-08
124	2064	2001-10-08	0	2013-10-07
124	2793	2013-10-07	4	2018-10-25
124	3081	2018-10-25	4	2024-10-07
124	3232	2024-10-07	2
125	2690	1995-08-23	1	2012-08-20
125	2104	2012-08-20	1	2018-04-02
125	1510	2018-04-02	3
126	2921	2019-06-06	4	2023-06-20
126	1928	2023-06-20	4
127	2661	1994-03-01	0	2000-03-01
127	3227	2000-03-01	1	2012-03-01
127	3112	2012-03-01	4	2024-03-01
127	1561	2024-03-01	2
128	2887	1995-04-13	0	2003-04-17
128	1640	2003-04-17	0	2003-06-24
128	2680	2003-06-24	1	2010-06-22
128	2626	2010-06-22	1	2011-06-22
128	2401	2011-06-22	1	2014-06-24
128	1561	2014-06-24	4	2015-05-29
128	2390	2015-05-29	4	2019-06-06
128	1654	2019-06-06	4	2019-12-10
128	3104	2019-12-10	4	2023-06-20
128	2943	2023-06-20	2
129	2808	2024-11-12	2
130	2007	2007-01-05	4	2022-12-24
130	3165	2022-12-24	2
131	1864	2019-05-11	4	2023-05-11
131	3342	2023-05-12	2
132	2711	2002-05-07	1	2007-05-18
132	2154	2007-05-18	1	2010-11-14
132	1535	2010-11-14	1	2011-02-27
132	2052	2011-02-27	4	2012-05-15
132	2290	2012-05-16	4	2017-05-17
132	3215	2017-05-17	4	2017-06-21
132	1995	2017-06-21	4	2022-05-20
132	3122	2022-05-20	4	2025-10
132	1786	2025-10-12	4
133	1813	2007-06-19	1	2011-06-29
133	2953	2012-05-16	4	2014-08-26
133	1765	2017-05-17	4	2024-09-21
133	1645	2024-09-21	4	2024-12-23
133	1951	2024-12-23	4	2025-10
134	2179	1997-06-04	4	2002-05-07
134	1897	2002-05-07	1	2004-03-31
134	2707	2004-03-31	1	2005-06-02
134	2950	2005-06-02	1	2007-05-18
134	1727	2007-05-18	1	2010-11-14
134	2711	2010-11-14	1	2011-02-27
134	1535	2011-02-27	1	2012-05-15
134	2508	2012-05-16	4	2016-02-11
134	2286	2016-02-11	4	2017-05-17
134	2290	2017-05-17	4	2022-05-20
134	1782	2022-05-20	4	2024-01-11
134	3186	2024-01-12	4	2024-09-21
134	2288	2024-09-21	4
135	1815	2018-10-16	4	2020-07-06
135	2050	2020-07-06	4	2024-09-21
135	1766	2024-09-21	4	2025-10-12
135	2510	2025-10-12	4
136	2246	1995-05-17	0	2007-05-16
136	2845	2007-05-16	0	2012-05-15
136	2005	2012-05-15	0	2017-05-14
136	1943	2017-05-14	2
137	2555	1997-06-02	1	2002-05-06
137	2289	2002-05-06	0	2005-05-31
137	1897	2005-05-31	0	2007-05-17
137	2004	2007-05-17	1	2012-05-16
137	2286	2012-05-16	4	2014-03-31
137	2607	2014-03-31	4	2016-12-06
137	1726	2016-12-06	4	2017-05-15
137	1917	2017-05-15	4	2020-07-03
137	2280	2020-07-03	4	2022-05-16
137	1930	2022-05-16	4	2024-01-09
137	2020	2024-01-09	4	2024-09-05
137	2707	2024-09-05	4	2024-12-13
137	2002	2024-12-13	4	2025-09-09
137	3122	2025-09-09	3
138	2880	1967-12-02	1	2009-06-08
138	1580	2009-10-16	1	2023-08-30
138	1760	2023-09-04	4	2025-05-03	1
138	1760	2025-05-03	2
139	2036	1999-10-11	4	2005-05-06
139	2346	2005-05-06	1	2006-05-05
139	1877	2006-05-05	1	2008-10-03
139	2333	2008-10-03	1	2009-06-05
139	1747	2009-06-05	4	2010-05-11
139	2545	2010-05-12	1	2011-10-14
139	2948	2011-10-14	1	2014-07-15
139	2697	2014-07-15	4	2017-11-01
139	2029	2017-11-02	4	2019-05-01
139	2923	2019-05-01	4	2019-07-24
139	1720	2019-07-24	4	2023-08-31
139	2084	2023-08-31	4	2024-07-05
139	2331	2024-07-05	4
140	2344	1997-05-02	1	2007-06-27
140	2840	2010-05-11	4	2015-05-08
140	1630	2024-07-05	4	2025-09-05
140	1860	2025-09-05	4
141	2079	1997-05-02	1	2007-06-27
141	1587	2007-06-28	1	2010-05-11
141	2040	2010-05-11	1	2016-07-13
141	2948	2016-07-13	4	2019-07-24
141	3084	2019-07-24	4	2020-02-13
141	3022	2020-02-13	4	2022-07-05
141	2805	2022-07-05	4	2022-09-06
141	2494	2022-09-06	4	2022-10-14
141	2304	2022-10-14	4	2024-07-05
141	2982	2024-07-05	4
142	3044	1997-05-02	4	2001-06-08
142	2244	2001-06-08	1	2006-05-05
142	2618	2006-05-05	1	2007-06-28
142	1863	2007-06-28	1	2010-05-11
142	3348	2010-05-12	4	2014-07-14
142	2948	2014-07-15	4	2016-07-13
142	1752	2016-07-13	4	2018-07-09
142	2304	2018-07-09	4	2019-07-24
142	1896	2019-07-24	4	2021-09-15
142	2559	2021-09-15	4	2022-09-06
142	2258	2022-09-06	4	2023-11-13
142	1857	2023-11-13	4	2024-07-05
142	1860	2024-07-05	4	2025-09-05
142	3404	2025-09-05	4
143	2244	1997-05-02	4	2001-06-08
143	1856	2001-06-08	1	2004-12-15
143	1794	2004-12-15	1	2006-05-05
143	2346	2006-05-05	1	2007-06-27
143	2248	2007-06-28	1	2009-06-05
143	1538	2009-06-05	1	2010-05-11
143	3242	2010-05-12	1	2016-07-13
143	1593	2016-07-13	4	2018-04-29
143	3084	2018-04-30	4	2019-07-24
143	2975	2019-07-24	4	2022-09-06
143	3200	2022-09-06	4	2022-10-19
143	2084	2022-10-19	4	2022-10-25
143	3200	2022-10-25	4	2023-11-13
143	2258	2023-11-13	4	2024-07-05
143	3404	2024-07-05	4	2025-09-05
143	3139	2025-09-05	4
144	1932	1952-02-06	0	2022-09-08
144	1795	2022-09-08	2
145	2303	2015-09-12	4	2020-04-04
145	2437	2020-04-04	4	2024-07-05
145	3022	2024-07-05	4	2024-11-02
145	2444	2024-11-02	4
146	2341	1990-11-28	0	1997-05-02
146	3265	1997-05-02	0	2007-06-27
146	2079	2007-06-27	1	2010-05-11
146	1857	2010-05-11	1	2016-07-13
146	3242	2016-07-13	4	2019-07-24
146	1752	2019-07-24	4	2022-09-06
146	2559	2022-09-06	4	2022-10-25
146	3022	2022-10-25	4	2024-07-05
146	2437	2024-07-05	2
147	2647	2009	4	2015
147	2678	2015	4	2018
147	2414	2018	4	2020
147	1709	2020	4
148	1795	2022-09-08	2
149	2439	2013-02-20	4	2022-06-24
149	1883	2022-06-24	2
150	1919	1995-11-26	1	2003-11-23
150	2728	2004-01-25	0	2007-11-25
150	2728	2008-01-20	0	2013-11-17
150	2061	2013-11-17	4	2018-12-16
150	3091	2018-12-16	4	2024-12-29
150	2727	2024-12-29	2
151	1735	2012-10-25	4	2013-11-20
151	2214	2013-11-20	4	2015-12-30
151	2060	2015-12-30	4	2018-06-13
151	2603	2018-06-20	4	2019-09-08
151	2059	2019-09-08	4	2021-02-18
151	2214	2021-02-22	4	2024-01-29
151	2215	2024-02-08	2
152	2338	2001-01-07	4	2009-01-07
152	2325	2009-01-07	4	2012-07-24
152	2340	2012-07-24	1	2017-01-07
152	2813	2017-01-07	4	2025-01-07
152	2340	2025-01-07	2
153	3366	1994-07-22	0	2017-01-19
153	1512	2017-01-19	3
154	1591	2010-12-21	4	2021-09-05
154	2600	2021-10-01	3
155	3235	1979-08-03	2
156	3372	2015-01-27	4	2015-07-06
157	2857	2019-07-09	4	2023-05-26
157	2038	2023-06-27	4
158	2483	1995-03-10	4	2005-03-12
158	2423	2005-03-12	0	2015-03-13
158	2976	2015-03-13	4	2020-03-13
158	2427	2020-03-13	4	2025-03-13
158	2484	2025-03-13	2
159	1835	1996-01-22	0	2004-03-10
159	2485	2004-03-10	1	2009-10-06
159	2041	2009-10-06	0	2011-11-11
159	2566	2011-11-11	0	2012-05-16
159	2893	2012-05-16	0	2012-06-20
159	1652	2012-06-20	0	2015-01-26
159	1568	2015-01-26	4	2015-08-27
159	3299	2015-08-27	4	2015-09-21
159	1568	2015-09-21	4	2019-07-08
159	2495	2019-07-08	4	2023-05-24
159	2211	2023-05-25	4	2023-06-26
159	2495	2023-06-26	2
160	1549	2020-01-14	4	2024-01-14
160	1729	2024-01-15	2
161	3283	2020-02-27	4	2025-11-26
161	2165	2025-11-27	2		1
162	2201	2025-11-28	2		1
163	1858	2015-05-16	4	2020-08-02
163	2216	2020-08-02	2
164	2608	2006-01-27	1	2009-06-28
164	2963	2010-01-27	4	2014-01-27
164	2386	2014-01-27	4	2022-01-27
164	3365	2022-01-27	2
165	3197	2000-02-18	1	2010-02-18
165	2237	2010-02-18	1	2015-02-18
165	2482	2015-02-19	4	2020-02-18
165	3421	2020-02-18	2
166	2236	2000-01-27	0	2003-12-23
166	2238	2003-12-23	1	2009-07-06
166	2249	2009-07-06	1	2011-12-23
166	3421	2011-12-23	0	2016-01-22
166	3253	2016-01-22	4	2016-10-19
166	1609	2016-10-19	2
167	2279	2001-02-07	0	2004-02-29
167	3008	2006-05-14	1	2011-05-14
167	2708	2011-05-14	4	2016-02-07
167	2381	2017-02-07	4	2021-07-07
168	1664	2021-07-20	4	2024-04-24
168	1588	2024-11-11	3
169	2938	2014-09-23	4
170	1670	1990-08-03	1	2000-08-04
170	1984	2000-08-04	0	2005-08-05
170	2504	2005-08-05	1	2010-08-06
170	2891	2010-08-06	4	2012-04-02
170	2271	2012-05-10	4	2022-05-10
170	2426	2022-05-10	4	2024-02-26
170	3219	2024-03-05	2
171	3306	1998-07-06	0	2002-05-27
171	2933	2002-05-27	0	2004-09-29
171	1983	2004-09-29	1	2009-04-14
171	2078	2009-04-14	1	2010-05-29
171	3306	2010-05-29	2
172	2967	2019-10-23	4	2024-10-20
172	3166	2024-10-21	4
173	2140	2001-08	4	2009-10
173	2662	2009-10-22	4	2014-10-20
173	3009	2014-10-27	4	2024-10-20
173	3201	2024-10-21	4
174	1508	1999-10-20	0	2001-07-23
174	2686	2001-07-23	0	2004-10-20
174	3211	2004-10-20	0	2014-10-20
174	2350	2014-10-20	4	2024-10-20
174	2967	2024-10-20	2
175	3162	2025-01-23	4
176	3161	2017-06-14	4	2022-12-17
176	2705	2022-12-17	4	2025-01-23
176	3162	2025-01-23	4
177	2665	1997-11-11	1	2011-11-10
177	2696	2011-11-11	4	2025-11-10
177	1783	2025-11-11	2
178	1732	1997-06-26	0	2008-05-07
178	1758	2008-05-07	1	2011-03-09
178	1946	2011-03-09	4	2017-06-14
178	2532	2017-06-14	4	2020-06-27
178	2705	2020-06-27	4	2022-12-17
178	2532	2022-12-17	4	2024-04-09
178	3162	2024-04-09	4	2025-01-23
178	2705	2025-01-23	2
179	1743	2001-03-07	4	2002-11-02
179	3144	2002-11-04	1	2006-05-04
179	1596	2006-05-04	1	2007-06-18
179	1923	2007-06-18	1	2013-03-18
179	2784	2013-03-18	1	2016-05-22
179	1693	2016-05-30	4	2018-11-18
179	1723	2018-11-18	4	2019-11-11
179	2806	2019-11-12	4	2020-05-17
179	1724	2020-05-17	4	2022-12-29
179	3379	2022-12-29	4	2024-11-07
179	2226	2024-11-08	4
180	3369	2013-03-18	4	2014-12-02
180	2782	2015-05-14	4	2020-05-17
180	1733	2022-12-29	4
181	3150	2001-03-07	4	2002-11-02
181	1723	2002-11-06	4	2003-02-28
181	3158	2003-02-28	1	2006-01-16
181	3278	2006-01-18	1	2009-03-31
181	1693	2009-04-01	1	2012-12-18
181	1693	2013-11-11	1	2015-05-06
181	1723	2015-05-14	4	2019-02-17
181	2226	2019-02-17	4	2020-05-17
181	2019	2020-05-17	4	2021-06-13
181	3369	2021-06-13	4	2022-12-29
181	1927	2022-12-29	4	2024-01-01
181	2226	2024-01-01	4	2024-11-07
181	2055	2024-11-08	4
182	3388	2016-01	4	2021-06-01
182	1854	2021-06-01	4
183	2227	2022-12-29	4	2025-01
183	2227	2025-03	4
184	1724	2011-02-14	4	2015-02-16
184	2023	2015-02-16	4	2019-01-15
184	1694	2019-01-15	4	2023-01-16
184	2155	2023-01-16	4	2025-03-05
184	1965	2025-03-05	4
185	1846	2023-04	4	2025-03
185	1921	2025-03	4
186	2783	2000-08-01	0	2007-07-01
186	3150	2007-07-15	0	2014-07-24
186	3010	2014-07-24	4	2021-07-07
186	2219	2021-07-07	2
187	1723	1996-06-18	0	1999-07-06
187	1923	1999-07-06	0	2001-03-07
187	1665	2001-03-07	0	2006-04-14
187	1924	2006-01-04	1	2006-04-14	1
187	1924	2006-04-14	1	2009-03-31
187	1723	2009-03-31	1	2021-06-13
187	2806	2021-06-13	4	2022-06-30
187	3369	2022-07-01	4	2022-12-29
187	1723	2022-12-29	2
188	1480	2006-10-24	1	2014-05-26
188	2858	2017-09-03	4	2019-05-30
188	2994	2019-05-31	4
189	1675	2014-05-26	4	2019-05-30
189	2858	2019-05-31	4
190	3072	2009-05-22	1	2012-10-26
190	3090	2012-10-28	4	2014-05-26
190	3209	2014-05-26	4	2019-05-30
190	3071	2019-05-31	4
191	3005	2017-07	4	2020-04
191	1667	2021-03	4	2024-01
191	3000	2024-01	4
192	2131	2020-01-29	4	2022-04-30
192	3310	2022-05-01	4	2024-07-14
192	3303	2024-07-15	4
193	2994	2014-05-26	4	2019-05-30
193	1597	2019-05-31	4
194	1531	2014-05-30	4
195	2403	1997-07-25	0	2002-07-25
195	1481	2002-07-25	0	2007-07-25
195	2969	2007-07-25	1	2012-07-25
195	2968	2012-07-25	1	2017-07-25
195	2996	2017-07-25	4	2022-07-25
195	1906	2022-07-25	2
196	1686	1998-03-19	0	2004-05-22
196	2605	2004-05-22	0	2014-05-26
196	2819	2014-05-26	2
197	2166	2003-09	1	2014-07
197	2015	2020-06	4
198	3075	1979-07-16	0	2003-04-09
198	2255	2005-04-07	0	2014-07-24
198	2016	2014-07-24	4	2018-10-02
198	1710	2018-10-02	4	2022-10-17
198	1498	2022-10-17	3
199	1696	2004-06-28	1	2005-04-07
199	2190	2005-05-03	0	2006-05-20
199	2862	2006-05-20	0	2014-09-08
199	2103	2014-09-08	4	2018-10-25
199	1513	2018-10-25	4	2020-05-07
199	2797	2020-05-07	4	2022-10-27
199	2773	2022-10-27	2
200	2763	2021-08-25	4	2024-08-21
200	1701	2024-08-21	4
201	2407	1997-08-20	1	2005-08-24
201	2606	2005-08-24	4	2010-12-13
201	1575	2011-01-30	1	2013-08-15
201	2759	2013-08-15	0	2021-08-25
201	2168	2021-08-25	4	2024-05-19
201	1579	2024-05-20	4	2024-08-21	1
201	1482	2024-08-21	4
202	2668	2013-09	4	2015
202	1483	2019-04	4	2020-08
202	3080	2020-08	4	2022-07
202	2821	2022-07	4	2024-08
202	1959	2024-10	4
203	3079	2007-10	4	2013-09
203	1583	2013-09	4	2023-05
203	1574	2023-05	4	2025-08
203	1582	2025-08	4
204	1575	2013-08	1	2021-08
204	2756	2021-08	4
205	1582	2008-06	4	2020-05
205	2755	2020-05-28	4
206	2760	1997-08-03	0	2005-08-03
206	2592	2005-08-03	0	2013-08-03
206	2138	2013-08-03	1	2021-08-03
206	1909	2021-08-03	4	2024-05-19
206	2761	2024-05-19	4	2024-07-28	1
206	2670	2024-07-28	3
207	1581	1989-06-04	2
208	2867	1996-08-01	0	2016-08-01
208	2090	2016-08-01	4	2024-08-01
208	2112	2024-08-01	2
209	2322	2009-02-01	1	2013-05-23
209	3155	2013-05-23	4	2016-04-07
209	2430	2017-11-30	4	2024-04-09
209	1745	2024-04-09	4	2024-12-21
209	2491	2024-12-21	2
210	3042	2014-02-22	4	2018-06-01
210	1931	2018-06-01	4	2019-09-05
210	2561	2019-09-05	4	2022-10-22
210	2091	2022-10-22	4
211	2676	2018-06-01	4	2019-09-05
211	2569	2018-06-01	4	2019-09-05
211	2676	2022-10-22	4
211	1651	2022-10-22	4
212	2001	2008-05-08	1	2011-11-16
212	1942	2013-04-28	4	2014-02-22
212	1976	2014-02-22	4	2014-10-31
212	2894	2014-10-31	4	2016-12-12
212	1631	2016-12-12	4	2018-06-01
212	1949	2018-06-01	4	2019-09-05
212	2569	2019-09-05	4	2022-10-22
212	1651	2022-10-22	4
213	1775	1999-05-18	0	2006-05-15
213	2063	2006-05-15	0	2015-01-14
213	3135	2015-02-03	2
214	2671	1998-10-21	0	2000-04-26
214	2066	2000-04-26	0	2001-06-11
214	3159	2001-06-11	0	2006-05-17
214	3053	2006-05-17	0	2008-05-08
214	3159	2008-05-08	1	2011-11-16
214	2639	2011-11-16	4	2013-04-28
214	1947	2013-04-28	4	2014-02-22
214	2675	2014-02-22	4	2016-12-12
214	2894	2016-12-12	4	2018-06-01
214	2067	2018-06-01	4	2021-02-13
214	2638	2021-02-13	4	2022-10-22
214	2062	2022-10-22	2
215	1795	2022-09-08	2
216	2965	2012-01-05	4	2016-03-03
216	1613	2016-03-03	2
217	1698	2017-01-15	4
218	2186	1952-08-11	4	1999-02-07
218	1506	1999-02-07	2
219	1744	2020-10-12	4	2024-09-15
219	2250	2024-09-15	2
220	3384	2012-12-26	4	2020-09-16
220	2431	2020-09-16	4	2021-10-04
220	2162	2021-10-04	4	2023-12-14
220	3386	2023-12-14	4	2025-10-21
220	2737	2025-10-21	4
221	3229	2019-09-11	4	2020-09-16
221	2860	2020-09-16	4	2021-10-04
221	2860	2021-10-04	4	2022-08-10
221	2737	2023-09-13	4	2024-10-01
221	2034	2024-10-01	4	2025-10-21
221	3151	2025-10-21	4
222	2018	2012-12-26	4	2017-08-03
222	3229	2017-08-03	4	2019-09-11
222	3268	2019-09-11	4	2021-10-04
222	3386	2021-11-10	4	2023-09-13
222	3381	2023-09-13	4	2024-10-01
222	3218	2024-10-01	4	2025-10-21
222	3268	2025-10-21	4
223	1532	1989-01-07	0	2019-04-30
223	2820	2019-05-01	2
224	2441	1998-07-30	0	2000-04-05
224	3387	2000-04-05	0	2001-04-26
224	2396	2001-04-26	0	2006-09-26
224	3152	2006-09-26	0	2007-09-26
224	3375	2007-09-26	1	2008-09-24
224	3228	2008-09-24	1	2009-09-16
224	3394	2009-09-16	1	2010-06-08
224	2818	2010-06-08	1	2011-09-02
224	3385	2011-09-02	1	2012-12-26
224	3152	2012-12-26	4	2020-09-16
224	3384	2020-09-16	4	2021-10-04
224	2018	2021-10-04	4	2024-10-01
224	3149	2024-10-01	4	2025-10-21
224	3102	2025-10-21	2
225	1844	1978-08-22	0	2002-12-30
225	2798	2002-12-30	0	2013-04-09
225	3279	2013-04-09	1	2022-09-13
225	3349	2022-09-13	2
226	1683	1990-10-27	1	2005-03-24
226	2492	2005-08-14	1	2010-04-15
226	3062	2010-07-03	1	2011-12-01
226	1590	2011-12-01	1	2017-11-24
226	3171	2017-11-24	4	2020-10-15
226	3077	2021-01-28	2
227	2861	2004-10-29	2
228	2183	1985-01-14	1	2023-08-22
228	2182	2023-08-22	2
229	1642	2003-07-10	0	2016-03-11
229	3223	2016-03-11	2
230	1699	2016-05-26	2
231	1795	2022-09-08	2
232	3255	2015-02-18	4	2022-08-06
232	3236	2022-08-06	2
233	2890	2007-05	1	2014-04
233	3014	2014-04	4	2016-05
233	3015	2016-05	4	2020-01
233	3013	2020-01	4	2022-06
233	1805	2022-06	4
234	2470	2020-08	4	2024-12
234	2889	2024-12	4
235	2465	1994-07-08	1	2011-12-17
235	2466	2011-12-17	2
236	2472	2024-09	4	2024-12-05
236	1527	2025-07	4
237	1707	2004-01	1	2006-11
237	3399	2013-03	4	2017-06
237	2411	2017-06-18	4	2021-02-08
237	1824	2021-02-09	4	2022-05
237	2896	2022-05-12	4	2024-01
237	1804	2024-01	4	2025-07
237	1802	2025-07	4
238	2462	1998-02-25	0	2003-02-25
238	3050	2003-02-25	0	2008-02-25
238	2073	2004-03-12	0	2004-05-14	1
238	2525	2008-02-25	0	2013-02-25
238	2895	2013-02-25	4	2017-03-10
238	2187	2016-12-09	4	2017-05-10	1
238	2778	2017-05-10	4	2022-05-10
238	3383	2022-05-10	4	2025-04-04
238	2118	2024-12-14	4	2024-12-27	1
238	1806	2024-12-27	4	2025-03-24	1
238	2118	2025-03-24	4	2025-05-01	1
238	2523	2025-05-02	4	2025-06-04	1
238	2521	2025-06-04	2
239	2519	2000-05-23	1	2002-07-10
239	2073	2003-02-27	1	2004-05-24
239	2518	2004-06-30	1	2006-03-15
239	2119	2006-04-20	1	2007-03-07
239	2118	2007-04-03	1	2008-02-29
239	2120	2008-02-29	1	2009-09-28
239	1827	2009-09-29	1	2010-08-11
239	2463	2010-10-01	1	2013-02-26
239	1825	2013-02-26	4	2015-02-16
239	2528	2015-02-17	4	2015-04-27
239	2187	2015-06-18	4	2017-05-11
239	2526	2017-05-31	4	2020-01-14
239	1826	2020-01-14	4	2021-04-16
239	2461	2021-05-14	4	2022-05-12
239	2118	2022-05-21	4	2025-05-01
239	2469	2025-07-03	2
240	2826	2020-09-30	4	2023-12-16
240	2742	2023-12-16	2
241	2864	1990-04-24	0	2019-03-20
241	2425	2019-03-20	2
242	1586	2022-01-11	4	2024-02-05
242	2878	2024-02-06	2
243	3250	2021-03-22	2
244	3169	2022-12-30	2
245	2030	2014-02	4	2020-01
245	1486	2021-09-10	4	2025-02-08
245	3390	2025-02-08	4
246	2803	1992-10-20	4
247	1941	1998-11-24	0	2007-11-23
247	2709	2008-05-25	0	2014-05-25
247	2706	2016-10-31	4	2022-10-30
247	2372	2025-01-09	2
248	3125	1998-12-04	4	2000-10-26
248	2986	2000-10-26	1	2004-10-26
248	2881	2004-10-26	1	2005-04-19
248	2810	2005-04-19	0	2005-07-19
248	1997	2005-07-19	1	2009-11-09
248	3073	2009-11-09	4	2011-06-13
248	2810	2011-06-13	4	2014-02-15
248	3221	2014-02-15	4	2016-12-18
248	3073	2016-12-18	4	2020-01-21
248	2135	2020-01-21	4	2021-09-10
248	2810	2021-09-10	4	2025-02-08
248	2827	2025-02-08	2
249	1795	2022-09-08	2
250	1589	2016-06-07	4	2021-07-28
250	2949	2021-07-28	2
251	2124	1989-11-13	0
252	1849	2021-03-25	4	2025-04-10
252	1762	2025-04-10	2
253	1790	1994-11-12	0	2005-11-19
253	2590	2005-11-19	4	2015-01-09
253	2596	2015-01-09	4	2019-11-18
253	2080	2019-11-18	4	2022-07-14
253	3001	2022-07-21	4	2024-09-23
253	1655	2024-09-23	2
254	1798	1997-08-02	0	2003-08-11
254	1934	2006-01-16	0	2018-01-22
254	2047	2018-01-22	4	2024-01-22
254	2373	2024-01-22	2
255	2539	1996-02-07	2
256	2745	2020-05-20	4	2022-10-28
256	3094	2022-10-28	3
257	2551	2012-12-13	4	2020-12-11
257	2022	2020-12-11	4	2024-12-12
257	2446	2024-12-12	4
258	3292	1998-02-26	4	2003-02-26
258	3051	2003-02-26	0	2004-04-06
258	1674	2004-04-06	0	2004-07-12	1
258	3292	2004-07-12	1	2009-07-12
258	1840	2009-07-12	1	2019-07-12
258	2065	2019-07-12	2
259	1619	1999-11-03	0	2000-10-26
259	3051	2000-10-26	0	2001-06-20
259	1571	2001-07-03	0	2006-06-01
259	2031	2006-07-04	1	2008-12-09
259	1619	2008-12-09	4	2012-12-13
259	1572	2012-12-13	4	2016-12-13
259	3113	2016-12-13	4	2020-12-11
259	2210	2020-12-11	4	2024-12-12
259	2058	2024-12-12	4	2025-08-04
259	3021	2025-08-04	4	2025-09-25	1
259	2209	2025-09-25	2
260	2278	2004-07-31	1	2023-11-17
260	3362	2023-11-17	4
261	2083	1964-11-12	4	2000-10-07
261	2082	2000-10-07	4	2025-10-03
261	2081	2025-10-03	2
262	2282	1995-01-20	0	2013-12-04
262	3362	2013-12-04	4	2023-11-17
262	2565	2023-11-17	2
263	1913	2011-10-25	4	2023-07-07
263	2487	2023-09-15	4	2024-04-10
263	1705	2024-04-19	4
264	3290	1999-07-08	0	2007-07-08
264	3295	2007-07-08	1	2011-07-08
264	1616	2011-07-08	4	2015-07-08
264	2991	2015-07-08	4	2019-07-08
264	1922	2019-07-08	4	2023-07-08
264	1913	2023-07-08	2
265	1618	1999-07-16	0	2000-05-05
265	1617	2000-05-05	0	2002-11-07
265	1925	2002-11-07	0	2004-03-09
265	2207	2004-03-09	0	2004-12-02
265	1529	2004-12-02	0	2007-12-20
265	2233	2007-12-20	1	2009-03-12
265	3294	2009-03-12	1	2014-01-22
265	2499	2014-01-22	4	2016-02-11
265	2640	2016-02-11	4	2019-01-23
265	2487	2019-01-23	4	2023-09-15
265	1962	2023-09-15	2
266	2747	2021-03-15	3
267	1975	2016-03-30	4	2021-03-15
267	1497	2021-03-15	3
268	2136	1961-02-26	0	1999-07-23
268	2774	1999-07-23	3
269	1490	2011-11-29	4	2017-04-05
269	3074	2017-04-05	4	2021-10-07
269	1700	2021-10-07	2
270	2992	1949-05-09	0	2005-04-06
270	1542	2005-04-06	2
271	3323	2001-04-07	0	2009-09-11
271	2843	2012-03-23	4	2016-12-23
271	2197	2016-12-23	4	2020-12-24
271	2594	2020-12-24	2
272	3317	2009-09-25	0	2013-04-25
272	2594	2019-06-08	4	2019-11-14
272	2212	2019-11-14	4	2020-12-31
272	2822	2021-08-06	4	2023-02-16
272	1904	2023-02-16	4	2025-10-31
272	1566	2025-11-01	2
273	2731	2018-05-20	4	2023-05-20
273	2254	2023-05-20	2
274	3410	2020-12-04	4	2022-04-28
274	1905	2022-04-28	4	2023-10-31
274	2732	2023-10-31	2
275	1626	2019-01-19	4	2025-10-14
275	2702	2025-10-17	3
276	2159	2016-01-28	4	2020-01-13
276	1859	2020-01-13	4	2024-01-03
276	2159	2024-01-03	3
277	2068	2009-05-12	1	2019-05-12
277	3196	2019-05-12	4	2024-05-12
277	2077	2024-05-12	2
278	2853	2006-08-27	0	2016-01-18
278	3422	2017-05-31	4	2020-01-03
278	3422	2020-08-30	4	2022-01-16
278	1887	2022-01-16	4	2024-01-28
278	2173	2024-06-23	2
279	2191	2013-09-04	4	2020-08-18
279	1704	2020-09-25	4	2021-05-24
279	1685	2021-05-28	3
280	3239	1992-04-23	1	2011-03-30
280	2736	2011-03-30	4
281	3241	2011-03-30	1	2016-03-30
281	2175	2016-03-30	4	2018-03-21
281	3352	2018-03-30	4	2021-02-01
281	2799	2021-02-01	4	2024-07-22	1
282	1691	2016-04-06	4	2021-02-01
283	3239	1992-04-23	1	2011-03-30
283	2736	2021-02-01	4
284	2459	2017-07-10	4	2021-06-25
284	3280	2021-06-25	2
285	2580	2021-01-27	4	2025-06-13
285	2074	2025-06-13	2
286	2753	2009-08-05	4	2019-08-01
286	2754	2019-08-01	2
287	2092	1999-04-04	0	2004-04-04
287	1911	2004-04-04	1	2009-04-04
287	2037	2009-04-04	4	2014-04-04
287	2632	2014-04-04	4	2019-04-04
287	2045	2019-04-04	4	2024-04-04
287	2802	2024-04-04	2
288	1911	1998-09-06	0	2004-03-23
288	2512	2004-03-23	0	2013-03-11
288	2377	2013-03-11	4	2020-01-13
288	3027	2020-01-13	2
289	1880	2024-12-07	2
290	2825	2005-07-05	4	2014-12-17
290	2970	2017-01-23	4	2024-11-13
290	2825	2024-11-13	2
291	2193	2018-11-17	4	2023-11-17
291	2752	2023-11-17	2
292	1742	2004-05-24	1	2012-04-05
292	2382	2012-04-07	1	2014-05-31
292	2934	2014-05-31	4	2020-06-28
292	2515	2020-06-28	4	2025-10-04
292	2934	2025-10-04	2
293	2614	2018-12-01	4	2023-06-13
293	1585	2023-07-01	4	2024-10-01
293	2388	2024-10-01	4
294	1957	1994-12-01	1	2000-12-01
294	3300	2000-12-01	4	2006-12-01
294	1979	2006-12-01	1	2012-12-01
294	1948	2012-12-01	4	2018-12-01
294	1610	2018-12-01	4	2024-10-01
294	1830	2024-10-01	2
295	2588	1981-07-16	4	2003-10-31
295	1501	2003-10-31	4	2009-04-03
295	2811	2009-04-03	4	2018-05-09
295	2588	2018-05-10	4	2020-03-01
295	2792	2020-03-01	4	2021-08-16
295	2225	2021-08-21	4	2022-11-24
295	1658	2022-11-24	2
296	1993	2015-01-15	4	2025-01-15
296	1845	2025-01-15	2
297	3095	1990-03-21	0	2005-03-21
297	2158	2005-03-21	0	2015-03-21
297	2102	2015-03-21	4	2024-02-04
297	2817	2024-02-04	4	2025-03-21
297	2835	2025-03-21	2
298	2586	2011-04-07	4	2021-04-02
298	2748	2021-04-02	4	2023-07-26
298	1495	2023-07-28	2
299	2877	1999-05-29	0	2007-05-29
299	3284	2007-05-29	4	2010-05-05
299	2075	2010-05-06	1	2015-05-29
299	2791	2015-05-29	4	2023-05-29
299	1751	2023-05-29	2
300	1848	1985-01-10	0	1990-04-25
300	1848	2007-01-10	2
301	3059	2017-01-10	4
302	2292	2012-11-05	4	2017-10-04
302	1634	2017-10-26	4	2021-09-17
302	2406	2022-01-10	4	2024-07-02
302	3063	2024-07-02	4
303	2010	2012-11-05	4	2014-10-17
303	1731	2014-10-17	4	2017-10-26
303	2110	2017-10-26	4	2018-02-13
303	3177	2018-03-07	4	2021-09-17
303	1719	2021-09-24	4	2022-01-10
303	3358	2022-01-10	4	2023-09-01
303	2123	2023-09-05	4	2024-07-02
303	1779	2024-07-02	4	2025-08-22
303	1867	2025-09	4
304	1716	1980-04-30	4	2013-04-30
304	3344	2013-04-30	2
305	3351	1994-08-22	0	2002-07-22
305	2266	2002-07-22	1	2010-10-14
305	2650	2010-10-14	1	2024-07-02
305	1882	2024-07-02	3
306	2300	2025-02-04	4
307	2208	2017-10-20	4	2021-10-14
307	1641	2021-10-14	4	2023-10-16
307	1960	2023-10-16	4
308	2129	1991-01-17	2
309	2300	2000-03-17	0	2001-10-19
309	2478	2001-10-19	0	2005-10-17
309	2300	2005-10-17	0	2013-10-16
309	1954	2013-10-16	4	2021-10-14
309	2351	2021-10-14	2
310	2402	2024-07-15	4	2025-09-09
310	3208	2025-09-12	2		1
311	1853	2023-10-30	2
312	3353	2017-10-26	4	2020-11-06
312	2814	2020-11-06	4	2023-11-11
312	3353	2023-11-27	4
313	2146	1999-12-05	1	2008-11-19
313	2336	2008-11-19	0	2016-12-12
313	1739	2016-12-12	4	2017-10-26
313	2241	2017-10-26	4	2023-01-25
313	1807	2023-01-25	4	2023-11-27
313	1817	2023-11-27	2
314	1703	2020-08-18	4
315	2977	1970-07-23	4	2020-01-10
315	2106	2020-01-11	2
316	2511	2019-07-01	4	2024-07-01
316	2369	2024-07-01	2
317	1545	1990-07-28	0	2000-11-22
317	1551	2001-07-28	0	2006-07-28
317	1536	2006-07-28	1	2011-07-28
317	2876	2011-07-28	4	2016-07-28
317	2916	2016-07-28	4	2018-03-23
317	2660	2018-03-23	4	2020-11-09
317	2000	2020-11-17	4	2021-07-28
317	2915	2021-07-28	4	2022-12-07
317	1888	2022-12-07	4	2025-10-10
317	2360	2025-10-10	2
318	1795	2022-09-08	2
319	2704	2002-08-05	1	2010-12-13
319	2935	2011-08-02	1	2019-05-29
319	2261	2019-05-30	2
320	2375	1998-06-30	0	2001-01-20
320	2070	2001-01-20	1	2010-06-30
320	1722	2010-06-30	4	2016-06-30
320	3048	2016-06-30	4	2022-06-30
320	1982	2022-06-30	2
321	2529	2016-06-30	4	2022-06-30
321	3108	2022-06-30	4
322	2460	2022-04-19	4	2023-08-10
322	2460	2024-03-11	4
323	2161	2011-07	4	2013-03
323	3140	2018-08-20	4	2022-04-10
323	1736	2022-04-27	4	2023-08-10
323	2221	2024-03-11	4
324	1679	2007-11-29	4	2013-11-29
324	2987	2013-11-29	4	2016-11-29
324	2978	2016-11-29	4	2022-11-29
324	1682	2022-11-29	4
325	2925	2001-06-20	0	2008-08-18
325	1681	2008-09-09	0	2013-09-08
325	2602	2013-09-09	0	2018-09-08
325	1666	2018-09-09	4	2024-03-10
325	1681	2024-03-10	2
326	3406	2002-11-23	4	2004-06-26
326	3143	2004-08-28	1	2007-11-15
326	3389	2008-03-25	1	2012-06-19
326	2993	2012-06-22	1	2013-03-24
326	2828	2013-06-05	0	2017-07-28
326	3141	2017-08-01	4	2018-05-31
326	2205	2018-08-18	4	2022-04-10
326	3146	2022-04-11	4	2023-08-14
326	1657	2023-08-14	4	2024-03-04
326	3146	2024-03-04	3
327	1647	2015-11-16	4	2018-01-09
327	2642	2018-01-09	4	2023-11-27
327	3355	2023-12-13	4
328	2983	2007-11-16	1	2014-09-22
328	2089	2014-09-22	4	2015-11-16
328	3354	2015-11-16	4	2018-01-09
328	2240	2018-01-09	4	2020-08-25
328	3409	2020-08-26	4	2023-11-27
328	2983	2023-12-13	4
329	1553	1995-12-23	0	2005-12-23
329	2516	2005-12-23	1	2010-04-10
329	1764	2010-04-10	1	2010-08-06	1
329	1764	2010-08-06	1	2015-08-06
329	1627	2015-08-06	4	2025-08-06
329	2421	2025-08-06	2
330	2306	1997-10-31	0	2001-10-19
330	2538	2001-10-19	0	2004-05-02
330	2617	2004-05-02	0	2005-10-31
330	2434	2005-10-31	0	2006-07-14
330	2273	2006-07-14	0	2007-11-16
330	1902	2007-11-16	0	2014-09-22
330	1964	2014-09-22	4	2015-11-16
330	1714	2015-11-16	4	2017-12-11
330	2672	2017-12-11	4	2023-12-13
330	1902	2023-12-13	3
331	3023	2007-07	4	2024-03-31
332	3374	1994-07-05	0	2004-11-11
332	2591	2005-01-15	0
333	2591	2003-03-19	1	2003-09-06
333	1523	2003-10-07	1	2006-03-29
333	2223	2006-03-29	0	2007-06-14
333	3085	2007-06-15	1	2013-06-06
333	2997	2013-06-06	4	2019-04-13
333	2764	2019-04-13	4	2024-03-31
333	2762	2024-03-31	4
334	3025	2005	4
335	2356	1996-03-09	0	2006-03-09
335	1632	2006-03-09	4	2016-03-09
335	2615	2016-03-09	2
336	1649	1995-10-28	1	2002-04-06
336	2363	2002-04-06	0	2004-07-17
336	2919	2004-07-17	0	2005-03-12
336	2370	2005-03-12	1	2011-06-21
336	2917	2011-06-21	4	2015-11-26
336	1648	2015-11-26	4	2024-04-02
336	2576	2024-04-02	2
337	3263	2013-01-17	1	2021-01-21
337	3205	2021-01-21	2
338	2637	2018-08-15	4	2023-08-15
338	3106	2023-08-15	2
339	2767	2016-01-27	4
340	2597	2021	4
341	2115	1995-06-27	1	2013-06-25
341	3220	2013-06-25	2
342	2114	2007-04	4	2013-06-26
342	1503	2013-06-26	4	2020-01-28
342	2453	2020-01-28	4	2023-03-07
342	2767	2023-03-07	2
343	1940	1996-11-29	0	2000-12-20
343	2213	2000-12-20	0	2004-12-20
343	3269	2004-12-20	0	2014-12-21
343	2479	2014-12-21	4	2025-02-12
343	2202	2025-02-12	4	2025-05-26	1
343	2848	2025-05-26	2
344	2789	1999-12-22	0	2000-12-28
344	1518	2000-12-28	0	2004-12-21
344	1770	2004-12-29	1	2008-12-22
344	1939	2008-12-22	4	2012-02-06
344	2715	2012-02-09	4	2012-05-07
344	3301	2012-05-07	4	2015-11-04
344	1839	2015-11-17	4	2017-01-04
344	3173	2017-01-04	4	2017-06-29
344	2716	2017-06-29	4	2018-01-16
344	3313	2018-01-29	4	2019-11-04
344	2567	2019-11-04	4	2020-12-07
344	1996	2020-12-23	4	2021-11-25
344	2842	2021-11-25	4	2023-06-12
344	2613	2023-06-15	4	2025-05-06
344	1780	2025-05-06	4	2025-06-23	1
344	2202	2025-06-23	3
345	2651	2024-05-02	4
346	1754	2004-07-11	4	2012-04-05
346	3262	2012-05-31	1	2017-05-31
346	1552	2017-05-31	2
347	3420	2001-01-25	4	2003-03-12
347	3327	2004-03-03	4	2008-07-07
347	2740	2008-07-07	4	2012-07-27
347	2235	2012-07-27	4	2014-04-27
347	1552	2014-04-27	4	2017-05-31
347	1599	2017-06-29	4	2024-03-20
347	2734	2024-05-02	4	2025-04-16
347	1908	2025-04-16	2
348	3129	2001-03-28	1	2007-02-15
348	1602	2007-02-15	4	2012-11-06
348	3131	2012-11-06	4	2024-05-12
348	1605	2024-05-14	4
349	2087	2005	4	2019
349	3130	2008	4
349	2721	2011	4	2025-07
350	2198	1998-09-11	1	2004-03-09
350	3133	2004-03-09	0
351	3297	2012-11-09	4
352	2855	2008-05-12	1	2024-05-12
352	3131	2024-05-12	4
353	1755	1991-07-10	0	1999-12-31
353	3321	1999-12-31	1	2000-05-07	1
353	3321	2000-05-07	1	2008-05-07
353	1892	2008-05-07	1	2012-05-07
353	3321	2012-05-07	2
354	3319	2004	4
354	3400	2012-05	4
354	3325	2013-09	4	2020-02
354	1891	2020-02	4	2025
354	2855	2024-05	4
355	1893	2012-05	4
356	3321	1999-08-16	1	2000-05-07
356	2724	2000-05-17	1	2004-02-24
356	3304	2004-02-24	0	2004-03-05	1
356	2722	2004-03-05	0	2007-09-14
356	3309	2007-09-14	0	2008-05-08
356	3321	2008-05-08	1	2012-05-08
356	1892	2012-05-08	1	2020-01-16
356	2726	2020-01-16	2
357	2475	2025-02-23	4
358	3133	1994	0	2004
358	3315	2006	4	2017-02-20
358	3298	2017-07	4
359	2564	2009-12	1	2018-10
359	3311	2019-11	4	2024-06
359	2875	2024-06	4
360	2898	1994-07-19	0	2000-03-23
360	2907	2000-04-22	2
361	1728	2000-03-08	1	2011-10-07
361	2952	2011-10-07	4	2014-07-24
361	1600	2014-07-24	4	2017-08-30
361	1916	2017-08-30	4	2025-07
361	2399	2025-07	2
362	2795	2015-01-23	4	2015-04-29
362	2768	2015-04-29	4	2017-06-21
362	2770	2017-06-21	4
363	2770	2015-01-23	4	2022-09-27
363	2454	2022-09-27	4
364	3111	1975-10	4	2015-04-29
364	1514	2015-04-29	4	2018-12-27
364	2189	2018-12-27	4	2019-10-23
364	1967	2019-10-23	4
365	1966	1982-06-13	4	2005-08-01
365	1502	2005-08-01	4	2015-01-23
365	3088	2015-01-23	2
366	2770	2022-09-27	2
367	1795	2022-09-08	2
368	2604	2019-04-24	4	2024-05-02
368	2302	2024-05-02	2
369	1852	2016-10-16	4	2020-10-26
369	3337	2020-10-26	4	2025-10-26
369	2903	2025-10-26	2
370	2879	1989-06-30	1	2019-04-11
370	1487	2019-08-21	4	2021-10-25
370	1487	2021-11-11	2
371	1484	2019-08-21	4	2021-10-25
371	1484	2021-11-21	4	2022-01-02
371	2409	2025-05-31	4
372	1636	1998-10-07	1	2003-09-11
372	1772	2006-10-06	1	2014-10-03
372	2622	2014-10-03	4	2019-09-10
372	1635	2019-09-10	4	2022-10-18
372	3257	2022-10-18	4	2024-09-10
372	2628	2024-09-10	4
373	1773	1973-09-15	2
374	2076	1996-03-22	1	2006-10-06
374	2013	2006-10-06	0	2014-10-03
374	3179	2014-10-03	4	2021-11-30
374	2585	2021-11-30	4	2022-10-18
374	3281	2022-10-18	2
375	2111	2017-09-14	4	2023-09-14
375	3240	2023-09-14	2
376	2072	1990-11-28	0	2004-08-12
376	2520	2004-08-12	0	2024-05-15
376	2514	2024-05-15	2
377	2730	1991-12-23	4	2002-12-22
377	2269	2002-12-22	4	2007-12-22
377	1851	2007-12-22	4	2012-12-22
377	1756	2012-12-22	0	2022-12-22
377	2823	2022-12-23	2
378	2269	1992-05-14	4	2000-06-07
378	1607	2000-06-07	4	2000-11-30
378	2269	2000-11-30	4	2002-12-19
378	1646	2002-12-19	4	2004-12-03
378	2270	2004-12-03	4	2008-11-21
378	1756	2008-11-21	0	2012-02-10
378	2270	2012-02-10	4	2013-03-20
378	1554	2013-03-20	4	2014-09-18
378	2741	2014-09-18	4	2018-09-13
378	2643	2018-09-13	4	2020-03-13
378	2270	2020-03-13	4	2022-06-01
378	3032	2022-06-01	2
379	3065	1999-06-15	0	2004-06-15
379	2230	2004-06-15	0	2014-06-15
379	1608	2014-06-15	4	2019-06-15
379	3423	2019-06-15	4	2024-06-15
379	2936	2024-06-15	2
380	2729	1998-10-30	0	2006-07-04
380	3029	2006-07-04	1	2010-07-08
380	2234	2010-07-08	1	2012-04-04
380	3029	2012-04-04	1	2018-03-22
380	2936	2018-03-22	4	2020-03-21
380	2199	2020-03-21	4	2021-04-01
380	1918	2021-04-01	4	2023-05-15
380	2568	2023-05-15	4	2023-10-25
380	3029	2023-10-25	2
381	1955	2007-09-17	0	2018-04-04
381	2394	2018-04-04	3
382	1493	2000-04-01	1	2012-04-02
382	2582	2012-04-02	4	2024-04-02
382	1713	2024-04-02	2
383	2886	2024-04-02	2
384	3142	2009-01-31	4	2012-08-20
384	2139	2012-09-16	4	2017-02-16
384	2746	2017-02-16	4	2022-05-23
384	2139	2022-05-23	2
385	1878	2010-08-12	4	2020-07-16
385	1789	2020-07-16	4	2025-07-16
385	2299	2025-07-16	2
386	3092	2011-07-09	2
387	3020	2011-07-09	0	2013-07-23
387	3020	2020-02-22	4
388	1778	2021-10-02	2
389	1594	2025-01-12	2
390	2829	2019-06-01	2
391	2796	2024-12-21	4
392	1969	1984	4	2006
392	3332	2006-02	4	2020-11-16
392	1968	2020-11-22	4	2024-09
392	1677	2024-12-21	4
393	2101	1971-03-12	4	2000-06-10
393	1712	2000-07-17	0	2024-12-08
393	1521	2025-01-29	3
394	2772	2000-03-13	4	2003-09-18
394	2809	2003-09-18	1	2011-04-14
394	1515	2011-04-14	4	2012-06-23
394	3024	2012-06-23	4	2012-08-06
394	3331	2012-08-11	4	2016-07-03
394	2203	2016-07-03	4	2020-06-11
394	2185	2020-06-11	4	2024-09
394	2757	2024-09	4	2024-12-08
394	2765	2024-12-08	4	2025-03-29
395	2787	1986-04-25	2
396	3069	2023-11-06	2
397	2195	1990-12-02	0	2021-04-20
397	2587	2021-04-20	3
398	1973	2005-05-04	0	2025-05-03
398	2285	2025-05-03	2
399	1973	2025-05-03	2
400	1734	1946-06-09	0	2016-10-13
400	3291	2016-10-13	3
401	3238	2001-02-09	0	2006-09-19
401	3206	2006-10-01	0	2008-01-29
401	3097	2008-01-29	1	2008-09-09
401	3168	2008-09-18	1	2008-12-02
401	1509	2008-12-17	4	2011-08-05
401	3377	2011-08-05	4	2014-05-07
401	2971	2014-08-24	4	2023-08-22
401	3174	2023-08-22	4	2024-08-14
401	2888	2024-08-16	4	2025-08-29
401	1656	2025-09-07	3
402	1945	1994-11-16	2
403	2481	2013-11-23	2
404	2368	2007-05-20	4	2012-05-20
404	3231	2012-05-20	4	2017-05-20
404	1999	2017-05-20	4	2022-05-20
404	2368	2022-05-20	2
405	3360	2007-08-08	4	2015-02-16
405	3231	2018-06-22	4	2023-07-01
405	3360	2023-07-01	2
406	3107	1990-11-02	0	2006-12-21
406	2096	2007-02-14	1	2022-03-19
406	3127	2022-03-19	2
407	3417	1987-11-07	1	2011-01-14
407	2777	2011-12-13	4	2014-12-31
407	1717	2014-12-31	4	2019-07-25
407	2404	2019-10-23	2
408	3277	2012-03-18	2
409	1970	2025-12-18	2
410	2181	2018-07-10	4	2023-06-03
410	3373	2023-06-03	4
411	1505	2003-03-14	1	2007-08-28
411	1578	2007-08-29	1	2009-05-01
411	1524	2009-05-01	1	2014-08-29
411	2694	2014-08-29	4	2015-08-28
411	2694	2015-11-24	4	2023-06-03
411	2108	2023-06-03	4
412	2108	2010-05	4	2023-06
412	2192	2023-06	4
413	3203	1993-05-16	0	2000-05-16
413	1525	2000-05-16	0	2007-08-28
413	1505	2007-08-28	0	2014-08-28
413	3006	2014-08-28	2
414	2192	2014-12	4	2023-06
415	1768	1999-01-11	0	2002-11-18
415	1505	2002-11-18	4	2003-03-14
415	3006	2003-03-14	0	2014-08-28
415	1524	2014-08-29	4	2016-05-24
415	1741	2016-05-24	4	2018-07-09
416	2017	2018-07-09	4	2023-06-03
416	1788	2023-06-03	4
417	2912	2018-03-19	4	2023-03-20
417	1812	2023-03-20	2
418	2410	2010-05-26	1	2015-09-09
418	2440	2015-09-09	4	2025-03-17
418	3198	2025-03-17	4	2025-05-01
418	2410	2025-05-01	2
419	1795	2022-09-08	2
420	2432	2019-09-19	4	2024-02-26
420	1978	2024-02-27	2
421	1801	2021-02-23	4	2024-05-20
421	3339	2024-05-20	4
422	2378	2018-02-26	4	2024-05-20
422	2548	2024-05-20	4
423	2527	1988-01-13	0	2000-05-20
423	1800	2000-05-20	0	2008-05-20
423	2581	2008-05-20	0	2016-05-20
423	3273	2016-05-20	4	2024-05-20
423	2498	2024-05-20	2
424	3224	2000-05-20	0	2000-10-06
424	1791	2000-10-06	0	2002-02-01
424	3392	2002-02-01	0	2005-02-01
424	2008	2005-02-01	0	2006-01-25
424	3199	2006-01-25	0	2007-05-21
424	1791	2007-05-21	0	2008-05-20
424	2556	2008-05-20	1	2009-09-10
424	3359	2009-09-10	1	2012-02-06
424	3117	2012-02-06	4	2013-02-18
424	2308	2013-02-18	1	2014-12-08
424	2609	2014-12-08	4	2016-02-01
424	1792	2016-02-01	4	2016-05-20
424	2549	2016-05-20	4	2017-09-08
424	2498	2017-09-08	4	2019-01-14
424	3199	2019-01-14	4	2023-01-31
424	1799	2023-01-31	4	2024-05-20
424	1803	2024-05-20	2
425	1799	2016-05-20	4	2020-05-20
425	2498	2020-05-20	4	2024-05-20
425	2174	2024-05-20	4
426	2252	2005-12-21	0	2015-11-05
426	2339	2015-11-05	4	2021-03-17
426	3100	2021-03-19	2
427	1620	2019-05	4	2020-02-11
427	1623	2020-02-11	4	2025-11-28
428	3183	2014-10-14	4	2019-08-29
428	1624	2019-08-29	4	2020-03-04
428	1622	2020-03-04	4	2021-11-03
428	2871	2021-11-04	4	2023-09-05
428	3070	2023-09-06	4	2025-07-17
428	1876	2025-07-17	4
429	2486	2010-03-11	1	2012-12-24
429	2535	2012-12-24	4	2014-02-23
429	1621	2014-02-27	4	2014-06-19	1
429	2914	2014-06-19	4	2019-08-29
429	3288	2019-08-29	4	2020-03-04
429	1894	2020-03-04	4	2024-09-05
429	1615	2024-09-05	4
430	2496	2020-08	4
431	3296	2021-07-27	4	2024-02-08
431	2869	2024-02-08	4
432	2872	2019-10-03	4	2024-03-26
432	2868	2024-03-26	4	2025-07
432	3070	2025-07	4
433	2537	1994-07-19	0	2005-01-23
433	3308	2005-01-23	1	2010-02-25
433	3307	2010-02-25	1	2014-02-22
433	2870	2014-02-23	4	2014-06-07	1
433	2942	2014-06-07	4	2019-05-20
433	3330	2019-05-20	2
434	2800	2020	4
435	2228	2019-06	4	2021-06
435	3137	2021-06	4
436	3308	1999-12-22	0	2001-05-29
436	1601	2001-05-29	0	2002-11-21
436	3307	2002-11-21	1	2005-01-05
436	3398	2005-01-24	0	2005-09-08
436	3401	2005-09-22	1	2006-08-04
436	3307	2006-08-04	0	2007-12-18
436	3398	2007-12-18	1	2010-03-04
436	2801	2010-03-11	1	2014-01-28
436	1672	2014-02-27	4	2016-04-14
436	3329	2016-04-14	4	2019-08-29
436	2873	2019-08-29	4	2020-03-04
436	1876	2020-03-04	4	2025-07-17
436	3397	2025-07-17	2
437	3391	1986-01-29	3
438	2324	2001-02-02	0	2005-02-03
438	1546	2005-02-03	0	2007-09-17
438	2701	2007-11-09	0	2009-01-20
438	1950	2009-02-03	4	2015-04-27
438	2562	2015-04-27	4	2017-01-20
438	2294	2017-02-09	4	2018-11-07
438	2679	2018-11-07	4	2019-02-14	1
438	3345	2019-02-14	4	2020-12-23
438	2691	2021-03-11	4	2025-01-20
438	2892	2025-02-05	4
439	2988	2009-01-20	0	2010-10-01
439	1873	2013-01	0	2017-01-20
439	3007	2017-01-20	4	2017-07-31
439	2334	2017-07-31	4	2019-01-02
439	2648	2020-03-31	4	2021-01-20
439	3056	2021-01-20	4	2023-02-08
439	2295	2023-02-08	4	2025-01-20
439	3210	2025-01-20	4
440	3343	2017-02-28	4	2021-01-20
440	2057	2021-03-03	4	2025-01-20
440	2171	2025-02-21	4
441	3347	1997-01-24	0	2001-01-20
441	1899	2001-01-20	0	2006-12-18
441	3030	2006-12-18	0	2011-07-01
441	2533	2011-07-01	1	2013-02-26
441	1822	2013-02-27	0	2015-02-17
441	1678	2015-02-17	4	2017-01-20
441	2312	2017-01-20	4	2019-01-01
441	2904	2019-01-01	4	2019-06-23	1
441	2645	2019-06-24	4	2019-07-15	1
441	2645	2019-07-23	4	2020-11-09
441	1818	2020-11-09	4	2021-01-20	1
441	2560	2021-01-22	4	2025-01-20
441	2927	2025-01-25	4
442	2513	1999-07-02	4	2001-01-20
442	2909	2001-01-20	4	2002-12-31
442	2347	2003-02-03	4	2006-06
442	2151	2006-07-10	4	2009-01-20
442	3254	2009-01-26	4	2013-01-25
442	2242	2013-02-28	1	2017-01-20
442	3195	2017-02-13	4	2021-01-20
442	2268	2021-01-26	4	2025-01-20
442	3114	2025-01-28	4
443	2505	2001-01-20	4	2009-01-20
443	2713	2009-01-20	4	2017-01-20
443	2688	2017-01-20	4	2021-01-20
443	2311	2021-01-20	4	2025-01-20
443	2688	2025-01-20	4
444	2583	1997-01-23	0	2001-01-20
444	1831	2001-01-20	0	2005-01-26
444	1832	2005-01-26	0	2009-01-20
444	2160	2009-01-21	0	2013-02-01
444	2335	2013-02-01	0	2017-01-20
444	3011	2017-02-01	4	2018-03-31
444	2719	2018-04-26	4	2021-01-20
444	1653	2021-01-26	4	2025-01-20
444	2616	2025-01-21	4
445	1555	2018-01-29	4	2021-01-20
445	3361	2021-03-19	4	2025-01-20
445	3028	2025-02-13	4
446	2257	2010-08	4	2017-01-20
446	1842	2017-03	4	2019-08-15
446	2345	2020-05-26	4	2021-01-20
446	1695	2021-01-21	4	2025-01-20
446	3276	2025-02-12	4
447	2267	2009-01-20	1	2013-09-06
447	2297	2013-12-23	0	2017-01-20
447	2334	2017-01-20	4	2017-07-31
447	2476	2017-12-06	4	2019-04-10
447	1550	2021-02-02	4	2025-01-20
447	2490	2025-01-25	4
448	2657	2011-10-01	4	2015-09
448	2374	2015-10-01	4	2019-09-30
448	2649	2019-10-01	4	2023-09-30
448	1797	2023-10-01	4	2025-02-21
448	1841	2025-04	4
449	1832	2001-01-20	0	2005-01-26
449	3189	2005-01-26	0	2009-01-20
449	2260	2009-01-20	1	2010-10-08
449	3260	2010-10-08	4	2013-07-01
449	3207	2013-07-01	1	2017-01-20
449	2698	2017-01-20	4	2017-02-13
449	2172	2017-02-20	4	2018-04-09
449	2328	2018-04-09	4	2019-09-10
449	3039	2019-09-18	4	2021-01-20
449	2253	2021-01-20	4	2025-01-20
449	2720	2025-01-20	4	2025-05-01
449	2616	2025-05-01	4		1
450	2039	1989-01-20	0	1993-01-20
450	1738	1993-01-20	0	2001-01-20
450	2046	2001-01-20	0	2009-01-20
450	1708	2009-01-20	0	2017-01-20
450	1900	2017-01-20	4	2021-01-20
450	2320	2021-01-20	4	2025-01-20
450	1900	2025-01-20	2
451	1663	2001-01-20	4	2003-07
451	3115	2003-07	4	2006-05
451	3266	2006-05	4	2007-09
451	1843	2007-09	4	2009-01-20
451	3031	2009-01-20	4	2011-02-11
451	2276	2011-02-11	4	2014-06
451	2379	2014-06	4	2017-01-20
451	3119	2017-01-20	4	2017-07-21
451	3110	2017-07-26	4	2019-07-01
451	3187	2019-07-01	4	2020-04-07
451	2433	2020-04-07	4	2021-01-20
451	2298	2021-01-20	4	2022-05-13
451	2418	2022-05-13	4	2025-01-20
451	2422	2025-01-20	4
452	3018	2009-01-22	4	2010-12-13
452	2493	2017-07	4	2019-09
452	1759	2018-08	4	2020-08
452	3188	2018-08	4	2021-01
452	3407	2018-09	4	2021-10
452	3036	2021-01	4	2023-06
452	2335	2021-01-20	4	2024-03
452	3194	2025-01-20	4
452	2438	2025-01-20	4
452	3017	2025-01-20	4
452	3259	2025-05	4
453	3035	2017-05-15	4	2021-01-20
453	2429	2021-03-18	4	2025-01-20
453	2263	2025-02-27	4
454	2343	2001-09	0	2004-06
454	2330	2004-07	0	2005-01
454	2328	2005-08	0	2006-12
454	3407	2007-04	1	2009-01
454	3207	2009-01	0	2013-06
454	3098	2013-08	4	2017-01-20
454	2851	2017-01	4	2018-12-31
454	2442	2019-09	4	2021-01-20
454	2552	2021-02	4	2025-01-20
454	2720	2025-09	4
455	1533	1993-01-20	0	2001-01-20
455	1881	2001-01-20	0	2009-01-20
455	2320	2009-01-20	0	2017-01-20
455	2718	2017-01-20	4	2021-01-20
455	2408	2021-01-20	4	2025-01-20
455	2277	2025-01-20	4
456	3217	2005-03-01	1	2010-03-01
456	2367	2010-03-01	4	2015-03-01
456	3217	2015-03-01	4	2020-03-01
456	2575	2020-03-01	4	2025-03-01
456	3370	2025-03-01	2
457	2222	1991-08-31	1	2016-09-02
457	3145	2016-12-14	2
458	2961	1978-10-16	4	2005-04-02
458	2959	2005-04-19	4	2013-02-28
458	2960	2013-03-13	4	2025-04-21
458	2962	2025-05-08	2
459	1977	2006	4	2016-08-01
459	2085	2016-08-01	4	2018-12-31
459	2674	2019-07	4
460	3226	2006-09-15	4	2013-10-15
460	2957	2013-10-15	4
461	1795	2022-09-08	2
462	2995	2001-03-29	0	2025-11-28
462	2071	2025-11-28	2
463	3320	2014-10-24	4
464	2844	2006-08	1	2013-01
464	1869	2014-12-26	4	2017-06-21
464	2354	2017-08-03	4	2021-08-19
464	3402	2023-01	4
465	1890	2024-08	4
466	2180	1999-02-02	1	2013-03-05
466	2844	2013-03-05	1	2013-04-19	1
466	2844	2013-04-19	1	2026-01-03
466	1869	2026-01-05	2		1
467	1869	2018-06-14	4	2026-01-05
468	2837	2011-01-19	4	2024-07-19
468	3256	2024-08-03	4
469	3272	2011-07-25	4	2016-04-02
469	3270	2016-04-02	4	2018-09-21
469	2837	2018-10-23	4	2021-04-05
469	2839	2021-04-05	4	2023-01-17
469	3326	2023-03-02	4	2024-03-21
469	3256	2024-05-22	4	2024-10-21
469	2579	2024-10-21	2
470	2838	2006-06-27	0	2016-04-06
470	2839	2016-04-07	4	2021-04-05
470	2944	2021-04-05	3
471	2850	2022-07-23	2
472	2380	2025-02-11	2
473	3275	1998-11-23	4	2021-05-24
473	1991	2021-05-24	4	2025-09-16
473	2497	2025-09-16	2
474	1687	2011-04-07	4	2016-04-07
474	2134	2016-04-07	4	2020-11-05
474	3316	2021-04-04	2
475	2134	2008-01-09	4	2014-12-09
475	2218	2014-12-09	4	2017-09-09
475	2998	2017-09-09	4	2020-02-03
475	1548	2020-02-03	4	2020-06-03
475	1692	2020-06-03	4	2021-03-22
475	1548	2021-03-22	3
476	1573	1990-05-22	0	2012-02-27
476	1496	2012-02-27	1	2022-04-07
476	3002	2022-04-07	3
477	2584	2018-10-18	4	2024-02-05
477	1522	2024-02-05	4	2025-05
477	3086	2025-05	2
478	2595	2009-05-11	1	2018-02-26
478	2553	2018-02-26	4	2019-05-29
478	2812	2019-05-30	4	2024-06
478	3057	2024-07	4
479	2832	1994-05-10	1	1999-06-14
479	3237	1999-06-14	1	2008-09-24
479	2449	2008-09-25	0	2009-05-09
479	2245	2009-05-09	0	2018-02-14
479	1838	2018-02-15	3
480	2703	2011-09-23	4	2014-10-28
480	1912	2015-01-25	4	2021-08-24
480	2107	2021-08-24	2
481	3038	1987-12-31	0	2017-11-21
481	1944	2017-11-24	3
482	2859	2012-10-15	4	2017-01-30
482	2786	2017-03-14	4	2025-02-13
482	2593	2025-02-13	4
483	2882	1988	4	2011-05-02
483	1697	2011-06-16	4	2022-07-31
484	1598	2001-05	4	2011-06
484	2804	2011-07	4	2016-07
484	1520	2016-07	4
485	2547	2018-01	4	2022-12-31
485	2412	2023-01	4
486	2692	2003-07-01	4	2013-06-30
486	2644	2013-07-01	4	2020-03-15
486	1612	2020-03-16	4
487	2132	2013-03-20	4	2023-04-08
487	2435	2023-04-09	4
488	2177	2012	4	2023-01
488	2035	2016	4	2020
488	3415	2020-02	4	2023-01
488	3335	2020-07	4	2024
488	2610	2022	4
488	2550	2024-03	4
488	2095	2025-01	4
489	2044	1997-07-11	4	2004-07-11
489	2964	2004-09	4	2006-05
489	2699	2006-05-30	4	2009-02
489	2533	2009-02	4	2011-06-30
489	1865	2011-09-06	4	2012-11-09
489	2329	2013-03-08	4	2017-01-20
489	2719	2017-01-23	4	2018-04-26
489	2056	2018-05-21	4	2021-01-20
489	3346	2021-03-19	4	2025-01-20
489	2345	2025-01-23	4
490	2902	2016-04-01	4	2025-03-31
490	3153	2025-04-01	4
491	3251	2009-10-01	4	2019-09-17
491	2633	2019-09-18	4	2024-09-17
491	1534	2024-09-18	4
492	3350	1998-06-01	4	2003-10-31
492	2283	2003-11-01	4	2011-10-31
492	2638	2011-11-01	4	2019-10-31
492	1813	2019-11-01	4
493	3053	1999-09-16	4	2004-11-22
493	2363	2004-11-22	4	2014-10-31
493	2282	2014-11-01	4	2019-11-30
493	3285	2019-12-01	4
494	3294	2014-11-01	4
494	2624	2014-11-01	4	2024-11-30
494	2010	2014-11-01	4	2023-08-22
494	2894	2019-12-01	4	2024-11-30
494	3244	2019-12-01	4	2024-09-16
494	2653	2019-12-01	4
494	1619	2024-12-01	4
494	2655	2024-12-01	4
495	2275	1999-10-18	4	2009-12-01
495	1781	2009-12-01	4	2014-10-31
495	1976	2014-11-01	4	2019-11-30
495	2371	2019-12-01	4	2024-11-30
495	2405	2024-12-01	4
496	2153	2009-12-01	4	2014-11-30
496	1902	2014-12-01	4	2019-11-30
496	1796	2019-12-01	4	2024-11-30
496	1648	2024-12-01	4
497	2846	1999-07-20	4	2002-01-15
497	2899	2002-01-15	4	2004-07-20
497	2371	2004-07-20	4	2007-01-16
497	2126	2007-01-16	4	2009-07-14
497	2306	2009-07-14	4	2012-01-17
497	2659	2012-01-17	4	2017-01-17
497	1651	2017-01-17	4	2019-07-02
497	1866	2019-07-03	4	2022-01-11
497	3041	2022-01-18	4
498	3037	2001-09-04	4	2013-09-04
498	2259	2013-09-04	4	2017-05-09
498	1614	2017-05-09	4	2017-08-02	1
498	1820	2017-08-02	4	2025-01-19
498	2424	2025-02-20	4
499	1537	1987-08-11	4	2006-01-31
499	1718	2006-02-01	4	2014-01-31
499	2268	2014-02-03	4	2018-02-03
499	2305	2018-02-05	4
500	3126	1998-06-08	4	2015-12-21
500	2054	2016-02-26	4
501	2451	1996	4	2017-05-06
501	2223	2017-05-06	4	2024-07-31
501	3368	2024-08-06	4	2024-10-16
502	2137	1992-02-16	4	2024-09-27
502	2807	2024-10-29	4
503	1499	2004-09	4
504	2749	1997-12-01	4	2009-11-30
504	3395	2009-12-01	4	2019-07-18
504	2985	2019-12-03	4
505	2932	2012-07-01	4	2022-09-30
505	2739	2022-10-01	4
506	2318	2021-02-08	4	2024-02-06
506	2827	2024-02-06	4	2025-01-14
506	3393	2025-03-03	4
507	2577	2003-06-16	4	2012-06-15
507	1972	2012-06-15	4	2021-06-15
507	2415	2021-06-16	4
508	1971	2015-09-01	4
509	2163	2000-05-01	4	2004-03-04
509	3047	2004-06-07	4	2007-10-31
509	1898	2007-11-01	4	2011-05-18
509	1813	2011-07-05	4	2019-09-12
509	2488	2019-10-01	4
510	2247	2001-07-16	4	2013-09-10
510	3245	2013-09-10	4	2025-06-23
510	2477	2025-06-23	4
511	2397	2014-11-07	4	2024-11-07
511	3293	2024-11-07	4
512	1511	2013-04	4	2019-10-26
513	2042	1999-10-14	4	2003-12-17
513	2239	2004-01-05	4	2009-07-31
513	1603	2009-08-01	4	2014-09-30
513	2300	2014-10-01	4	2024-10-01
513	2650	2024-10-01	4
514	2946	2013-05	4	2016-05-04
514	1837	2016-05-04	4	2019-05-03
514	3258	2019-05-03	4	2022-07-04
514	1816	2022-07-04	4	2025-07
514	1569	2025-07	4
515	2646	2017-09	4	2021-06
515	2658	2021-07	4	2024-06
515	3261	2024-11	4
516	1628	2006-06-01	4	2021-05-31
516	2673	2021-06-01	4
517	2824	2008-09-01	4	2014-08-31
517	3411	2014-09-01	4	2018-08-31
517	2712	2018-09-01	4	2022-08-31
517	3328	2022-10-17	4
518	1526	2010-07-25	4	2018-07-24
518	1986	2018-07-25	4
519	1485	2007-01-01	4	2016-07-31
519	2766	2016-08-01	4	2022-07-05
519	2105	2022-08-01	4
520	2366	2005-05-26	4	2015-05-26
520	2571	2015-05-26	4	2025-05-26
520	1543	2025-05-26	4
521	2501	2011-07-01	4	2017-06-30
521	3248	2017-07-18	4	2020-07-18
521	2147	2020-12-04	4	2024-09-03
521	1985	2024-12	4
522	2750	2013	4
523	1938	2013-06-24	4
524	2630	2015-08-10	4
525	2685	2015-10	4
526	2945	2024-09-10	4	2025-09-09
526	1637	2025-09-09	4
527	2217	2009-11-15	4	2017-11-14
527	1688	2017-11-15	4	2025-11-14
527	2450	2025-11-15	4
528	1649	2005-06-15	4	2015-12-31
528	1994	2016-01-01	4	2025-12-31
529	1644	2010-05-01	4	2017-12-31
529	2150	2018-01-01	4	2022-01-31
529	1784	2022-02-01	4
530	2480	1997-01-01	4	2006-12-31
530	1707	2007-01-01	4	2016-12-31
530	1649	2017-01-01	4
531	2480	2012-02	4	2012-08
531	2500	2012-08	4	2014-05
531	3175	2014-07	4	2018-11
531	2658	2018-02	4	2021-07
531	2033	2019-01	4	2025-09
531	2127	2021-09	4
532	3185	2014-03	4
533	2951	2020-03-18	4
534	2337	2021-01-20	4	2022-05
534	2900	2022-08	4	2025-01-20
534	3118	2025-02	4
535	2298	2013-05	4	2015-03
535	2337	2015-05	4	2017-01-20
535	2143	2017-04	4	2019-04
535	2780	2019-04	4	2021-01-20
535	2830	2021-01-20	4	2023-03
535	2677	2023-04	4	2025-01-20
535	3222	2025-01-20	4	2025-08
536	1875	1999-01-06	4	2007-01-03
536	2816	2007-01-04	4	2011-01-03
536	2327	2011-01-05	4	2015-10-29
536	2910	2015-10-29	4	2019-01-03
536	2816	2019-01-03	4	2023-01-03
536	2447	2023-01-07	4	2023-10-03
536	2717	2023-10-25	4
537	3376	2014	4	2023-08-23
538	2262	1995-06-01	4	2005-05-31
538	2911	2005-06-01	4	2007-06-30
538	3040	2007-07-01	4	2012-06-30
538	2313	2012-07-01	4	2019-01-31
538	1861	2019-04-09	4	2023-06-01
538	1530	2023-06-02	4
539	1958	2012-04	4	2017-04
539	1855	2017-04	4	2023-04
539	1829	2023-04	4
540	2088	1998-07-21	4	2003-07-21
540	2522	2003-07-21	4	2006-05-22
540	2619	2007-01-04	4	2017-06-30
540	3234	2017-07-01	4
541	3204	2002-09-01	4	2005-08-31
541	2897	2005-09-01	4	2013-08-31
541	3043	2013-09-01	4	2020-08-31
541	2836	2021-03-01	4Kabul	629	2	city/kabul-af
Tirana	631	2	city/tirana-al
Algiers	675	2	city/algiers-dz
Andorra la Vella	627	2	city/andorra-la-vella-ad
Luanda	633	2	city/luanda-ao
Saint John's	630	2	city/saint-john-s-ag
Buenos Aires	634	2	city/buenos-aires-ar
Yerevan	632	2	city/yerevan-am
Canberra	636	2	city/canberra-au
Vienna	635	2	city/vienna-at
Baku	637	2	city/baku-az
Nassau	650	2	city/nassau-bs
Manama	644	2	city/manama-bh
Dhaka	640	2	city/dhaka-bd
Bridgetown	639	2	city/bridgetown-bb
Minsk	653	2	city/minsk-by
Brussels	641	2	city/brussels-be
Belmopan	654	2	city/belmopan-bz
Porto-Novo	646	2	city/porto-novo-bj
Cotonou	646	2	city/cotonou-bj
Thimphu	651	2	city/thimphu-bt
La Paz	648	2	city/la-paz-bo
Sucre	648	2	city/sucre-bo
Sarajevo	638	2	city/sarajevo-ba
Gaborone	652	2	city/gaborone-bw
Brasília	649	2	city/brasilia-br
Bandar Seri Begawan	647	2	city/bandar-seri-begawan-bn
Sofia	643	2	city/sofia-bg
Ouagadougou	642	2	city/ouagadougou-bf
Gitega	645	2	city/gitega-bi
Bujumbura	645	2	city/bujumbura-bi
Phnom Penh	716	2	city/phnom-penh-kh
Yaoundé	662	2	city/yaounde-cm
Ottawa	655	2	city/ottawa-ca
Praia	667	2	city/praia-cv
Bangui	657	2	city/bangui-cf
N'Djamena	796	2	city/n-djamena-td
Santiago	661	2	city/santiago-cl
Beijing	663	2	city/beijing-cn
Bogotá	664	2	city/bogota-co
Moroni	718	2	city/moroni-km
San José	665	2	city/san-jose-cr
Yamoussoukro	660	2	city/yamoussoukro-ci
Abidjan	660	2	city/abidjan-ci
Zagreb	700	2	city/zagreb-hr
Havana	666	2	city/havana-cu
Nicosia	668	2	city/nicosia-cy
Prague	669	2	city/prague-cz
Kinshasa	656	2	city/kinshasa-cd
Copenhagen	672	2	city/copenhagen-dk
Roseau	673	2	city/roseau-dm
Santo Domingo	674	2	city/santo-domingo-do
Quito	676	2	city/quito-ec
Cairo	678	2	city/cairo-eg
San Salvador	793	2	city/san-salvador-sv
Malabo	694	2	city/malabo-gq
Asmara	680	2	city/asmara-er
Tallinn	677	2	city/tallinn-ee
Mbabane	795	2	city/mbabane-sz
Lobamba	795	2	city/lobamba-sz
Addis Ababa	682	2	city/addis-ababa-et
Suva	684	2	city/suva-fj
Helsinki	683	2	city/helsinki-fi
Paris	686	2	city/paris-fr
Libreville	687	2	city/libreville-ga
Banjul	692	2	city/banjul-gm
Tbilisi	690	2	city/tbilisi-ge
Berlin	670	2	city/berlin-de
Accra	691	2	city/accra-gh
Athens	695	2	city/athens-gr
Saint George's	689	2	city/saint-george-s-gd
Guatemala City	696	2	city/guatemala-city-gt
Bissau	697	2	city/bissau-gw
Conakry	693	2	city/conakry-gn
Georgetown	698	2	city/georgetown-gy
Port-au-Prince	701	2	city/port-au-prince-ht
Tegucigalpa	699	2	city/tegucigalpa-hn
Budapest	702	2	city/budapest-hu
Reykjavik	709	2	city/reykjavik-is
New Delhi	706	2	city/new-delhi-in
Jakarta	703	2	city/jakarta-id
Tehran	708	2	city/tehran-ir
Baghdad	707	2	city/baghdad-iq
Dublin	704	2	city/dublin-ie
Jerusalem	705	2	city/jerusalem-il
Rome	710	2	city/rome-it
Kingston	711	2	city/kingston-jm
Tokyo	713	2	city/tokyo-jp
Amman	712	2	city/amman-jo
Astana	723	2	city/astana-kz
Nairobi	714	2	city/nairobi-ke
Tarawa	717	2	city/tarawa-ki
Pristina	820	2	city/pristina-xk
Kuwait City	722	2	city/kuwait-city-kw
Bishkek	715	2	city/bishkek-kg
Vientiane	724	2	city/vientiane-la
Riga	733	2	city/riga-lv
Beirut	725	2	city/beirut-lb
Maseru	730	2	city/maseru-ls
Monrovia	729	2	city/monrovia-lr
Tripoli	734	2	city/tripoli-ly
Vaduz	727	2	city/vaduz-li
Vilnius	731	2	city/vilnius-lt
Antananarivo	739	2	city/antananarivo-mg
Lilongwe	749	2	city/lilongwe-mw
Kuala Lumpur	751	2	city/kuala-lumpur-my
Malé	748	2	city/male-mv
Bamako	742	2	city/bamako-ml
Valletta	746	2	city/valletta-mt
Majuro	740	2	city/majuro-mh
Nouakchott	745	2	city/nouakchott-mr
Port Louis	747	2	city/port-louis-mu
Mexico City	750	2	city/mexico-city-mx
Palikir	685	2	city/palikir-fm
Chisinau	737	2	city/chisinau-md
Ulaanbaatar	744	2	city/ulaanbaatar-mn
Podgorica	738	2	city/podgorica-me
Rabat	735	2	city/rabat-ma
Maputo	752	2	city/maputo-mz
Naypyidaw	743	4	city/naypyidaw-mm
Windhoek	753	2	city/windhoek-na
Kathmandu	759	2	city/kathmandu-np
Amsterdam	757	2	city/amsterdam-nl
Wellington	761	2	city/wellington-nz
Managua	756	2	city/managua-ni
Niamey	754	2	city/niamey-ne
Abuja	755	2	city/abuja-ng
Pyongyang	720	2	city/pyongyang-kp
Skopje	741	2	city/skopje-mk
Oslo	758	2	city/oslo-no
Muscat	762	2	city/muscat-om
Islamabad	767	2	city/islamabad-pk
Ngerulmud	771	2	city/ngerulmud-pw
Ramallah	769	4	city/ramallah-ps
Panama City	763	2	city/panama-city-pa
Port Moresby	765	2	city/port-moresby-pg
Asunción	772	2	city/asuncion-py
Lima	764	2	city/lima-pe
Manila	766	2	city/manila-ph
Warsaw	768	2	city/warsaw-pl
Lisbon	770	2	city/lisbon-pt
Doha	773	2	city/doha-qa
Brazzaville	658	2	city/brazzaville-cg
Bucharest	774	2	city/bucharest-ro
Moscow	776	2	city/moscow-ru
Kigali	777	2	city/kigali-rw
Basseterre	719	2	city/basseterre-kn
Castries	726	2	city/castries-lc
Kingstown	815	2	city/kingstown-vc
Apia	819	2	city/apia-ws
Sao Tome	792	2	city/sao-tome-st
Riyadh	778	2	city/riyadh-sa
Dakar	788	2	city/dakar-sn
Belgrade	775	2	city/belgrade-rs
Victoria	780	2	city/victoria-sc
Freetown	786	2	city/freetown-sl
Bratislava	785	2	city/bratislava-sk
Ljubljana	784	2	city/ljubljana-si
Honiara	779	2	city/honiara-sb
Mogadishu	789	2	city/mogadishu-so
Pretoria	822	2	city/pretoria-za
Cape Town	822	2	city/cape-town-za
Bloemfontein	822	2	city/bloemfontein-za
Seoul	721	2	city/seoul-kr
Juba	791	2	city/juba-ss
Madrid	681	2	city/madrid-es
Colombo	728	2	city/colombo-lk
Sri Jayewardenepura Kotte	728	2	city/sri-jayewardenepura-kotte-lk
Khartoum	781	2	city/khartoum-sd
Paramaribo	790	2	city/paramaribo-sr
Stockholm	782	2	city/stockholm-se
Bern	659	2	city/bern-ch
Damascus	794	2	city/damascus-sy
Taipei	807	2	city/taipei-tw
Dushanbe	799	2	city/dushanbe-tj
Dodoma	808	2	city/dodoma-tz
Dar es Salaam	808	2	city/dar-es-salaam-tz
Bangkok	798	2	city/bangkok-th
Dili	800	2	city/dili-tl
Lomé	797	2	city/lome-tg
Nuku'alofa	803	2	city/nuku-alofa-to
Port of Spain	805	2	city/port-of-spain-tt
Tunis	802	2	city/tunis-tn
Ankara	804	2	city/ankara-tr
Ashgabat	801	2	city/ashgabat-tm
Funafuti	806	2	city/funafuti-tv
Kampala	810	2	city/kampala-ug
Kyiv	809	2	city/kyiv-ua
Abu Dhabi	628	2	city/abu-dhabi-ae
London	688	2	city/london-gb
Washington	811	2	city/washington-us
Montevideo	812	2	city/montevideo-uy
Tashkent	813	2	city/tashkent-uz
Port-Vila	818	2	city/port-vila-vu
Caracas	816	2	city/caracas-ve
Hanoi	817	2	city/hanoi-vn
Laayoune	679	4	city/laayoune-eh
Sanaa	821	2	city/sanaa-ye
Lusaka	823	2	city/lusaka-zm
Harare	824	2	city/harare-zw
Brussels	1016	4	city/brussels-be
Brussels	903	4	city/brussels-be
Frankfurt	896	4	city/frankfurt-de
Vienna	958	4	city/vienna-at
Geneva	1155	4	city/geneva-ch
Geneva	1156	4	city/geneva-ch
The Hague	962	4	city/the-hague-nl
The Hague	961	4	city/the-hague-nl
Addis Ababa	827	4	city/addis-ababa-et
Cairo	837	4	city/cairo-eg
Vienna	1031	4	city/vienna-at
Strasbourg	881	4	city/strasbourg-fr
Rome	1154	4	city/rome-it
Paris	1119	4	city/paris-fr
Lyon	974	4	city/lyon-fr
Paris	1022	4	city/paris-fr
Paris	964	4	city/paris-fr
The Hague	1025	4	city/the-hague-nl
Geneva	960	4	city/geneva-ch
Lausanne	969	4	city/lausanne-ch
Zurich	914	4	city/zurich-ch
Casa Rosada	634	2
Planalto	649	2
Planalto Palace	649	2
Parliament Hill	655	2
La Moneda	661	2
Zhongnanhai	663	2
Peking	663	2
Casa de Nariño	664	2
Prague Castle	669	2
Élysée	686	2
Élysée Palace	686	2
Matignon	686	2
Quai d'Orsay	924	2
Maximos Mansion	695	2
Delhi	706	2
South Block	706	2
Teheran	708	2
Green Zone	707	2
Leinster House	1024	2
Tel Aviv	705	2	city/tel-aviv-il
Palazzo Chigi	710	2
Quirinale	710	2
Farnesina	710	2
Kantei	713	2
Nur-Sultan	723	2
Akorda	723	2
Baabda Palace	725	2
Grand Serail	725	2
Putrajaya	751	2
Los Pinos	750	2
Kishinev	737	2
Ulan Bator	744	2
Naypyitaw	743	4
Nay Pyi Taw	743	4
The Hague	757	2	city/the-hague-nl
Binnenhof	757	2
Beehive	761	2
Aso Rock	755	2
Rawalpindi	1035	2	city/rawalpindi-pk
Malacañang	766	2
Malacañang Palace	766	2
Cotroceni Palace	774	2
Kremlin	776	2
Smolenskaya Square	1069	2
Istana	783	2
Villa Somalia	789	2
Union Buildings	822	2
Blue House	721	2
Moncloa	681	2
Moncloa Palace	681	2
Port Sudan	781	2
Government House	798	2
Carthage Palace	802	2
Beştepe	804	2
Kiev	809	2
Bankova	809	2
Bankova Street	809	2
Mariinskyi Palace	809	2
Downing Street	688	2
No. 10	688	2
Number 10	688	2
10 Downing Street	688	2
Whitehall	688	2
Westminster	1107	2
Buckingham Palace	854	2
Washington, D.C.	811	2
White House	811	2
Oval Office	811	2
Pentagon	1133	2
Foggy Bottom	1137	2
Capitol Hill	1131	2
Langley	875	2
Apostolic Palace	814	4
Miraflores	816	2
Miraflores Palace	816	2
Aden	821	2president	president;head of state
vice-president	vice president;vice president
prime-minister	prime minister;premier;PM;head of government
chancellor	chancellor;head of government
monarch	monarch;king;queen;emperor;sultan;emir;sovereign;head of state
crown-prince	crown prince;crown prince
supreme-leader	supreme leader;supreme leader
pope	pope;pontiff;holy father;bishop of Rome
party-leader	party leader;party leader;party chief;general secretary
state-counsellor	state counsellor;state counselor
presidency-member	presidency member;member of the presidency;presidency member
first-lady	first lady;first lady
deputy-prime-minister	deputy prime minister;vice prime minister;deputy premier;deputy PM
vice-premier	vice premier;vice premier;deputy premier
foreign-minister	foreign minister;minister of foreign affairs;minister for foreign affairs;foreign affairs minister;foreign secretary;secretary of state;top diplomat;chief diplomat;FM
deputy-foreign-minister	deputy foreign minister;deputy foreign minister;deputy minister of foreign affairs
foreign-secretary	foreign secretary;foreign secretary
secretary-of-state	secretary of state;secretary of state
defence-minister	defence minister;defense minister;minister of defence;minister of defense;defence secretary;defense secretary;secretary of defense;secretary of defence;defence chief;defense chief
finance-minister	finance minister;minister of finance;finance chief;treasury secretary;treasurer
economy-minister	economy minister;economics minister;minister of economy;minister of the economy
interior-minister	interior minister;minister of the interior;minister of interior;home minister;home secretary;internal affairs minister
commerce-minister	commerce minister;minister of commerce;commerce secretary
trade-minister	trade minister;minister of trade;trade secretary;trade representative
health-minister	health minister;minister of health;health secretary
attorney-general	attorney general;attorney general
national-security-adviser	national security adviser;national security advisor;national security adviser;security adviser;security advisor;security council secretary
chief-of-staff	chief of staff;chief of staff;presidential chief of staff
press-secretary	press secretary;press secretary;spokesman;spokeswoman;spokesperson
chief-cabinet-secretary	chief cabinet secretary;chief cabinet secretary
spokesperson	spokesperson;spokesman;spokeswoman;chief spokesperson;press secretary
foreign-ministry-spokesperson	foreign ministry spokesperson;foreign ministry spokesman;foreign ministry spokeswoman;spokesman for the foreign ministry;spokeswoman for the foreign ministry;spokesperson for the foreign ministry
military-spokesperson	military spokesperson;military spokesman;army spokesman;military spokeswoman
presidential-aide	presidential aide;aide;presidential adviser;presidential advisor;aide to the president;adviser to the president
special-envoy	special envoy;envoy;special representative;special presidential envoy;presidential envoy
un-ambassador	un ambassador;ambassador to the United Nations;ambassador to the UN;UN ambassador;UN envoy;permanent representative to the United Nations;envoy to the United Nations
military-chief	military chief;army chief;military chief;chief of the general staff;commander in chief;commander-in-chief;chief of defence
intelligence-chief	intelligence chief;spy chief;intelligence chief;head of intelligence
nuclear-chief	nuclear chief;nuclear chief
opposition-leader	opposition leader;leader of the opposition
parliament-speaker	parliament speaker;speaker of parliament;parliament speaker;parliamentary speaker;speaker
speaker	speaker;house speaker;speaker of the house
secretary-general	secretary general;secretary general;UN chief;chief;head;general secretary
deputy-secretary-general	deputy secretary general;deputy secretary general
director-general	director general;director general;chief;head
managing-director	managing director;managing director;chief;head
director	director;chief;head
commissioner	commissioner;high commissioner;chief;head
chair	chair;chairman;chairwoman;chairperson;chief;head
commission-president	commission president;president of the commission;chief;head
council-president	council president;president of the council
parliament-president	parliament president;president of the parliament;speaker
bank-president	bank president;governor;chief;head
high-representative	high representative;foreign policy chief;top diplomat;chief diplomat;high representative for foreign affairs
chief-executive	chief executive;chief executive;CEO
prosecutor	prosecutor;chief prosecutor;top prosecutor
supreme-commander	supreme commander;supreme allied commander;supreme commander;top commander
leader	leader;political leader;political chief;chief;head
governor	governor;central bank governor;chief;headICE	ICE	frozen water
LA	LA	Louisiana
NTV	NTV	broadcasters of other countries
abdullah	Abdullah
abela	Abela
al assad	al-Assad
al bashir	al-Bashir
al khalifa	Al Khalifa
al maliki	al-Maliki
al nahyan	Al Nahyan
al sabah	al-Sabah
al sharaa	al-Sharaa
al thani	Al Thani
albert	Albert
albert ii	Albert II
alexandria	Alexandria	a town in Virginia;a given name
aliyev	Aliyev
amal	Amal	a given name
amazon	Amazon	a river;a forest
america	America	the two continents
andris berzins	Andris Bērziņš
aoun	Aoun
apple	Apple	a fruit
aquino	Aquino
arctic	Arctic	a noun
arias	Arias
assad	Assad
athens	Athens	a town in Georgia
austin	Austin	a city in Texas;a given name
aziz	Aziz
ban	Ban	a noun;a verb
barak	Barak	a given name
barcelona	Barcelona	a football club
barrow	Barrow
bashir	Bashir
benedict	Benedict	a given name
berdimuhamedov	Berdimuhamedov
berdimuhamedow	Berdimuhamedow
berdymukhamedov	Berdymukhamedov
berzins	Bērziņš
biden	Biden
bild	Bild	other people
bin abdulaziz	bin Abdulaziz
bin salman	bin Salman
birmingham	Birmingham	a town in Alabama
blair	Blair	other people
bongo	Bongo
brest	Brest	a city in France
brown	Brown	a colour;a university
browne	Browne
bush	Bush	a shrub
carney	Carney
carolina	Carolina	two states
carter	Carter	Jimmy Carter, president from 1977 to 1981
castro	Castro
chad	Chad	a given name
chang	Chang
channel 12	Channel 12	channels of other countries
channel 13	Channel 13	channels of other countries
channel 4	Channel 4	channels of other countries
charles iii	Charles III	earlier rulers of other countries
chen	Chen
cheney	Cheney
china	China	porcelain
cho	Cho
chung	Chung
clinton	Clinton	towns
cohen	Cohen	other people
commonwealth	Commonwealth	states of the United States that call themselves so
congo	Congo	the river
congress	Congress	parliaments of other countries;an Indian party
conservatives	Conservatives	people of such views;parties of other countries
cook	Cook	a verb
dallas	Dallas	a given name
deby	Déby
democratic alliance	Democratic Alliance	parties of other countries
democrats	Democrats	those who want democracy;parties of other countries
diet	Diet	what one eats
dominica	Dominica	the Dominican Republic
duterte	Duterte
fars	Fars	a province
fatah	Fatah	a noun
federal reserve	Federal Reserve	a reserve
fernandez	Fernández
fischer	Fischer
fox	Fox	an animal;the broadcaster Fox
francis	Francis	a given name
friday	Friday	the day of the week
fujimori	Fujimori
gaddafi	Gaddafi
gandhi	Gandhi
gates	Gates	a noun
general assembly	General Assembly	assemblies of other bodies
george bush	George Bush
georgetown	Georgetown	a university;other towns
georgia	Georgia	a given name
goh	Goh
granma	Granma	a province
grenada	Grenada	Granada, a city in Spain
guardian	The Guardian	a person who guards
guinea	Guinea	Equatorial Guinea;Guinea-Bissau
gulf	Gulf	other gulfs
guterres	Guterres
hague	The Hague
hamilton	Hamilton	a surname
han	Han	the Chinese majority
hariri	Hariri
harris	Harris	other people
hassan	Hassan
he	He	a pronoun
hill	The Hill	Capitol Hill
holland	Holland	a part of the Netherlands
house of representatives	House of Representatives	lower houses of other countries
houston	Houston	a surname
houthi	Houthi
hu	Hu	other people
hunt	Hunt	a verb
hussein	Hussein
independent	The Independent	a candidate of no party
ireland	Ireland	the island
islamic republic	Islamic Republic	other states that call themselves so
israel	Israel	a given name
ivanov	Ivanov
jersey	Jersey	a garment;New Jersey
jiang	Jiang
johnson	Johnson	other people
jordan	Jordan	a given name;a surname
justice department	Justice Department	departments of other countries
kabila	Kabila
kaczynski	Kaczyński
kallas	Kallas
kan	Kan
kennedy	Kennedy	John F. Kennedy;other people
key	Key	a noun
khalifa	Khalifa
khamenei	Khamenei
khan	Khan	other people
kim	Kim	other people;a given name
king	King	a ruler
king abdullah	King Abdullah
kingston	Kingston	a surname;other towns
kirchner	Kirchner
koizumi	Koizumi
kompas	Kompas	a compass
korea	Korea
labour	Labour	work;parties of other countries
lagos	Lagos	a town in Portugal
le pen	Le Pen
lee	Lee	other people;a given name
li	Li	other people
liberal democratic party	Liberal Democratic Party	parties of other countries
lima	Lima	towns elsewhere
lin	Lin
lincoln	Lincoln	a city
liu	Liu
liverpool	Liverpool	a football club
london	London	a surname
lugansk	Lugansk
lula	Lula	a given name
ma	Ma
macedonia	Macedonia	a region of Greece
macron	Macron
maine	Maine	the ship
mali	Mali	a given name
maliki	Maliki
manchester	Manchester	a town in New Hampshire;football clubs
mansour	Mansour
mao	Mao
marcos	Marcos
martin	Martin	other people;a given name
may	May	the month;a verb
mccain	McCain
medina	Medina	a quarter of a town
mena	MENA	the Middle East and North Africa
meta	Meta	a prefix
milan	Milan	football clubs;a given name
miliband	Miliband
miller	Miller	other people
mitchell	Mitchell	other people;a given name
montana	Montana	a surname
montenegro	Montenegro
moon	Moon	the body in the sky
muscat	Muscat
mustafa	Mustafa
mutharika	Mutharika
nahyan	Nahyan
napolitano	Napolitano
national newspaper	The National newspaper	a noun
netanyahu	Netanyahu
new democracy	New Democracy	a noun phrase
new york	New York
niger	Niger	the river
obama	Obama
odessa	Odessa	a city in Texas
oneill	O'Neill
orban	Orbán
oxford	Oxford	its university;a town in Mississippi
pak	Pak
paris	Paris	a given name
park	Park	other people;a place with trees
patel	Patel
peoples party	People's Party	parties of other countries
persia	Persia	the ancient empire
petra	Petra	an ancient city;a given name
philippe	Philippe
portland	Portland	two cities in the United States
powell	Powell
power	Power	a noun
pravda	Pravda	truth, in Russian
price	Price	a noun
rajapaksa	Rajapaksa
rasmussen	Rasmussen
rau	Rau
reagan	Reagan	other people
reforma	Reforma	reform, in Spanish
reid	Reid	other people
republic of china	Republic of China	not the People's Republic of China
republicans	Republicans	those who want no king;parties of other countries
ri	Ri
rice	Rice	the grain
rio	Rio	a river, in Spanish
rodriguez	Rodríguez
rudd	Rudd
sabah	Sabah	a state of Malaysia
saint petersburg	Saint Petersburg	a town in Florida
salam	Salam
samoa	Samoa	American Samoa
san jose	San José	other towns
sana	SANA	other bodies
sanders	Sanders
santiago	Santiago	a given name
sargsyan	Sargsyan
scotland	Scotland
security council	Security Council	security councils of countries
senate	Senate	upper houses of other countries
sharaa	Sharaa
sharif	Sharif
shinawatra	Shinawatra
silva	Silva
singh	Singh	other people
smith	Smith	other people
snow	Snow	the weather
sofia	Sofia	a given name
straw	Straw	a noun
sudan	Sudan	South Sudan
sun	The Sun	a star;other papers
supreme court	Supreme Court	courts of other countries
sydney	Sydney	a given name
taliban	Taliban	the Pakistani Taliban
tang	Tang
telegram	Telegram	a message
thani	Thani
time magazine	Time magazine	a noun
times	The Times	other papers called Times
tripoli	Tripoli	a city in Lebanon
trudeau	Trudeau
trump	Trump	a verb
turk	Türk
turkey	Turkey	a bird
tyre	Tyre	a part of a wheel
valencia	Valencia	a football club
victoria	Victoria	a given name;other towns
virginia	Virginia	a given name
vox	Vox	a news site
wagner	Wagner	a composer;other people
wang	Wang	other people
washington	Washington	George Washington;a surname;other towns
will	Will	a verb
wong	Wong
wu	Wu
xi	Xi	a Greek letter
yang	Yang10 downing street	s282
5 star movement	916.2
AAP	1188.1
ADB	840.1
AES	831.1
AFP	1163.1
AKK	1639.1
AKP	982.1
ANC	826.1
ANI	1186.1
ANP	1176.0
AOC	1565.1
AP	1187.1
APA	1179.0
ARD	1181.0
AU	827.1
BBC	1193.0
BIS	846.1
BJP	850.1
BNS	1200.0
BOJ	848.1
BTA	1203.0
CAR	459.1
CBC	1208.0
CBS	1209.0
CCP	870.2
CDC	867.1
CDU	873.1
CFR	882.1
CHP	1060.1
CIA	875.0
CIS	878.1
CNA	1211.1
CNN	1225.0
CPC	870.3
CPJ	877.1
CSU	874.1
CTK	1227.0
DHS	1135.3
DNR	3470.4
DOJ	1136.4
DPP	885.1
DPR	3470.5
DRC	458.2
DW	1246.1
EAC	887.1
ECB	896.1
ECJ	901.1
EFE	1251.0
ELN	889.0
EPA	891.1
ERR	1259.0
ETA	892.0
EU	903.1
FAA	908.1
FAO	919.1
FAZ	1274.1
FBI	907.0
FDA	920.1
FRG	472.2
FSB	910.1
FT	1267.1
FTC	911.1
GCC	939.1
GHF	931.1
GOP	1059.2
GRU	938.0
HRW	950.1
HTS	942.1
IBK	2191.2
ICC	962.1
ICE	953.1
ICJ	961.1
IDF	979.1
IEA	964.1
ILO	966.1
IMF	968.1
IMO	967.1
IOC	969.1
IOM	970.1
IRC	972.1
ISI	957.1
ISO	971.1
ISW	956.1
ITU	973.1
ITV	1302.0
KBS	1314.0
KMT	984.1
KRG	985.1
KSA	580.2
LA	216.1
LCI	1329.0
LDP	989.1
LNR	3513.5
LPR	3513.6
MBC	1341.0
MBS	2770.5
MBZ	2771.7
MEA	954.3
MSF	997.2
MTI	1349.0
NBC	1351.0
NHK	1362.0
NLD	1010.1
NNA	1350.1
NOS	1364.0
NPR	1368.0
NRC	1019.1
NRK	1370.0
NSA	1014.1
NSC	1139.2
NTB	1371.0
NTV	1372.0
NUG	1015.1
NYC	280.2
NYT	1356.1
NZZ	1353.1
OAS	1030.1
OIC	1029.1
ORF	1374.0
PA	1385.2
PAP	1375.0
PBS	1376.0
PKK	1048.0
PLA	1044.1
PLO	1039.1
PNG	567.2
PRC	465.2
PTI	1037.1
QNA	1390.1
RAI	1394.0
RBI	1061.1
RFA	1392.1
RFI	1398.0
RIA	1399.1
RNZ	1401.0
ROK	523.2
RSF	1058.1
RT	1405.0
RTE	1406.0
SAF	1088.2
SBU	1076.1
SBY	3211.1
SCO	1078.1
SDF	1090.1
SEC	1075.1
SNP	1074.1
SPA	1412.1
SPD	1081.1
STC	1083.1
STT	1419.0
SVR	1089.0
SVT	1425.0
TRT	1456.0
TTP	1038.1
UAE	430.1
UK	490.2
UN	1124.1
UPI	1463.1
US	613.2
USA	613.4
VNA	1467.1
VOA	1468.1
WAM	1472.0
WEF	1153.1
WFP	1154.1
WHO	1155.1
WSJ	1471.1
WTO	1156.1
WWF	1157.0
YLE	1476.1
YPG	1159.0
ZDF	1479.0
a k antony	1480.0
a p j abdul kalam	1481.0
abadi	2103.2
abascal	3105.1
abazovic	1905.1
abbas	2591.2
abbas araghchi	1482.0
abbas araqchi	1482.1
abbas mousavi	1483.0
abbasi	3141.1
abbott	3264.1
abc australia	1189.1
abc news	1160.0
abd al hamid dubaybah	1497.2
abd rabbu mansour hadi	1496.1
abd rabbuh mansur hadi	1496.4
abdalla hamdok	1484.0
abdalla salem el badri	1485.0
abdallah bou habib	1486.0
abdallah hamdok	1484.1
abdallah ii	1506.2
abdel fattah al burhan	1487.0
abdel fattah al sisi	1488.1
abdel fattah burhan	1487.2
abdel fattah el sisi	1488.0
abdel fattah el sissi	1488.2
abdel malek al houthi	1499.2
abdel nasser	2025.1
abdelatty	1702.2
abdelaziz bouteflika	1489.0
abdelfattah al burhan	1487.3
abdelfattah al sisi	1488.4
abdelilah benkirane	1490.0
abdelkader bensalah	1491.0
abdelmadjid tebboune	1492.0
abdi	2685.2
abdo benitez	2637.1
abdoulaye wade	1493.0
abdoulkader kamil mohamed	1494.0
abdourahamane tchiani	1495.2
abdourahamane tiani	1495.0
abdourahmane tchiani	1495.1
abdrabbu mansour hadi	1496.3
abdrabbuh mansur hadi	1496.0
abdul fattah al sisi	1488.5
abdul hamid dbeibah	1497.0
abdul hamid dbeibeh	1497.4
abdul kalam	1481.1
abdul latif rashid	1498.0
abdul mahdi	1513.2
abdul malik al houthi	1499.0
abdulhamid al dbeibah	1497.3
abdulhamid dbeibah	1497.1
abdullah	1506.5	1500.1
abdullah abdullah	1500.0
abdullah ahmad badawi	1501.0
abdullah badawi	1501.1
abdullah bin abdulaziz	1502.0
abdullah bin nasser al thani	1503.0
abdullah bin zayed	1504.2
abdullah bin zayed al nahyan	1504.0
abdullah gul	1505.0
abdullah ii	1506.0
abdullah ocalan	1507.0
abdullatif rashid	1498.1
abdulmalik al houthi	1499.1
abdurrahman wahid	1508.0
abe	3152.1
abed rabbo mansour hadi	1496.2
abela	3027.1	2037.1
abhisit	1509.1
abhisit vejjajiva	1509.0
abidjan	0.0	s43
abinader	2570.2
abiy	1510.2
abiy ahmed	1510.0
abiy ahmed ali	1510.1
abkhazia	3424.0
aboul gheit	1520.1
abrahamyan	2170.1
abu bakr al baghdadi	1511.0
abu dhabi	1.0	s188
abu mazen	2591.1
abu mohammad al jolani	1521.4
abu mohammed al golani	1521.6
abu mohammed al jolani	1521.5
abuja	2.0	s126
accra	3.0	s68
adama barrow	1512.0
adami	1911.2
adamkus	3292.1
addis ababa	4.0	s60	s208
addis standard	1161.0
adeang	1853.1
adel abdul mahdi	1513.0
adel al jubeir	1514.0
adel safar	1515.0
aden	s296
ader	2271.1
adil abdul mahdi	1513.1
adityanath	3380.1
adly mansour	1516.0
adolfo rodriguez saa	1517.0
adrian nastase	1518.0
aeoi	843.1
afd	832.1
afdb	825.1
afghan taliban	1093.1
afghanistan	431.0
afkham	2668.1
africa	3425.0
african development bank	825.0
african national congress	826.0
african union	827.0
aftonbladet	1162.0
afwerki	2220.2
age	1436.0
agence france presse	1163.0
agencia brasil	1164.0
agerpres	1165.0
ahern	1732.1
ahmad al shara	1521.3
ahmad al sharaa	1521.1
ahmad massoud	1519.0
ahmadian	1574.1
ahmadinejad	2592.2
ahmed	3142.1
ahmed aboul gheit	1520.0
ahmed al shara	1521.2
ahmed al sharaa	1521.0
ahmed awad bin mubarak	1522.0
ahmed qurei	1523.0
ahmed qureia	1523.1
ahmet davutoglu	1524.0
ahmet necdet sezer	1525.0
ahmet uzumcu	1526.0
ahn	1527.1
ahn gyu back	1527.0
ahtisaari	2661.1
ai	1528.1
ai weiwei	1528.0
aigars kalvitis	1529.0
aiib	841.1
ainsworth	1747.1
airbus	828.0
ajay banga	1530.0
ajit doval	1531.0
ak antony	1480.1
ak party	982.2
akar	2181.1
akayev	1683.1
akhannouch	1700.1
akhund	2133.3
akhundzada	2157.4
akihito	1532.0
akorda	s246
akufo addo	2813.1
al abadi	2103.1
al ahram	1166.0
al akhbar	1167.0
al alimi	3002.3
al ansari	2597.1
al arabiya	1168.0
al assad	1712.3	2101.3	1684.1
al assaf	2189.1
al baghdadi	1511.1
al bashir	2879.3	2765.2
al burhan	1487.4
al busaidi	1703.3
al faisal	3111.2
al fashir	118.2
al ghais	2105.2
al golani	1521.13
al gore	1533.0
al halqi	3331.1
al hayya	2458.1
al hoss	3125.3
al houthi	1499.3
al hussein	3411.1
al jaafari	2190.1
al jalali	2757.1
al jazeera	1169.0
al jolani	1521.11
al jubeir	1514.1
al kadhimi	2797.1
al khalifa	2113.3	2455.1	3089.2
al khasawneh	1744.1
al maktoum	2769.4
al maliki	2862.2	3023.3
al malki	3023.5
al manar	1170.0
al masirah	1171.0
al mayadeen	1172.0
al menfi	2747.4
al moallem	3332.3
al nahyan	2456.2	2771.9	3408.2	1504.3
al otari	2809.3
al qaeda	829.0
al qahera news	1173.0
al qaida	829.1
al sabah	2742.3	2826.1
al sadr	2779.3
al sarraj	1975.3
al shabaab	830.1
al shabab	830.0
al shaibani	1677.3
al shara	1521.9
al sharaa	1521.7	1969.1
al shibani	1677.5
al sisi	1488.8
al sistani	1576.3
al sudani	2773.3
al thani	2115.2	3220.4	1503.1	2114.1	2453.1	2767.4
al zawahiri	1697.2
alabama	3426.0
alain berset	1534.0
alain juppe	1535.0
alan garcia	1536.0
alan greenspan	1537.0
alan johnson	1538.0
alar karis	1539.0
alaska	3427.0
alassane dramane ouattara	1540.1
alassane ouattara	1540.0
albanese	1643.1
albania	433.0
albares	2362.1
albert	1542.6	1541.3
albert ii	1542.1	1541.1
albert ii of belgium	1541.0
albert ii of monaco	1542.0
albert ramdin	1543.0
alberta	3428.0
alberto fernandez	1544.0
alberto fujimori	1545.0
alberto gonzales	1546.0
alberto nunez feijoo	1547.0
albin kurti	1548.0
albright	2583.1
albusaidi	1703.5
alckmin	2051.1
aleinik	3128.1
alejandro giammattei	1549.0
alejandro mayorkas	1550.0
alejandro toledo	1551.0
aleksandar vucic	1552.0
aleksander kwasniewski	1553.0
aleksandr lukashenko	1559.1
aleksandr turchin	1562.1
aleksei navalny	1567.2
alenka bratusek	1554.0
aleppo	5.0
alex azar	1555.0
alexander boris de pfeffel johnson	1752.1
alexander de croo	1556.0
alexander dobrindt	1557.0
alexander downer	1558.0
alexander lukashenka	1559.3
alexander lukashenko	1559.0
alexander schallenberg	1560.0
alexander stubb	1561.0
alexander turchin	1562.0
alexander van der bellen	1563.0
alexandre de moraes	1564.0
alexandria	6.0
alexandria ocasio cortez	1565.0
alexandru munteanu	1566.0
alexei navalny	1567.0
alexey navalny	1567.1
alexis tsipras	1568.0
alexus grynkewich	1569.0
alfano	1631.1
alfred gusenbauer	1570.0
algeria	477.0
algiers	7.0	s2
algirdas brazauskas	1571.0
algirdas butkevicius	1572.0
ali	2216.3
ali abdullah saleh	1573.0
ali akbar ahmadian	1574.0
ali akbar salehi	1575.0
ali al sistani	1576.0
ali asadov	1577.0
ali babacan	1578.0
ali bagheri	1579.1
ali bagheri kani	1579.0
ali bongo	1580.1
ali bongo ondimba	1580.0
ali khamenei	1581.0
ali larijani	1582.0
ali shamkhani	1583.0
ali sistani	1576.1
alice weidel	1584.0
alicia barcena	1585.0
alikhan smailov	1586.0
alimi	3002.4
alistair darling	1587.0
alix didier fils aime	1588.0
aliyev	2156.2	2200.1
aliyeva	2687.1
aljazeera	1169.2
allawi	1696.1
allen chastanet	1589.0
allende	3093.1
alliance of sahel states	831.0
alliot marie	2711.1
almagro	2571.1
almazbek atambayev	1590.0
alpha conde	1591.0
alternative for germany	832.0
altmaier	2928.1
alvarado	1776.2
alvaro uribe	1592.0
alvi	1666.1
alyaksandr lukashenka	1559.2
alyaksandr turchyn	1562.2
amal	833.1
amal movement	833.0
amano	3395.1
amato	2066.1
amazon	834.1
amazoncom	834.0
amber rudd	1593.0
america	613.6
american samoa	3429.0
americo doliveira dos ramos	1594.1
americo ramos	1594.0
amhara	3430.0
amherd	3312.1
amir abdollahian	2168.3
amir khan muttaqi	1595.0
amir peretz	1596.0
amirabdollahian	2168.4
amit shah	1597.0
amlo	1610.2
amman	8.0	s88
amnesty	835.1
amnesty international	835.0
amorim	1787.1
amr moussa	1598.0
amsterdam	9.0	s122
an nahar	1174.0
ana brnabic	1599.0
anadolu	1175.0
anadolu agency	1175.1
anadolu news agency	1175.2
anand	1633.1
anastase murekezi	1600.0
anastasiades	2847.1
anatoliy kinakh	1601.0
anatoly serdyukov	1602.0
anchorage	10.0
anders fogh rasmussen	1603.0
andersson	2585.1
andorra	429.0
andorra la vella	11.0	s3
andranik margaryan	1604.0
andrei belousov	1605.0
andrej babis	1606.0
andrej bajuk	1607.0
andrej kiska	1608.0
andrej plenkovic	1609.0
andres manuel lopez obrador	1610.0
andres pastrana	1611.0
andrew	2972.2
andrew bailey	1612.0
andrew holness	1613.0
andrew mccabe	1614.0
andrew mountbatten windsor	2972.1
andrey belousov	1605.1
andrii sybiga	1615.2
andrii sybiha	1615.0
andrii yermak	1623.1
andris berzins	1617.1	1616.0
andris berzins born 1951	1617.0
andris skele	1618.0
andrius kubilius	1619.0
andriy bohdan	1620.0
andriy deshchytsia	1621.0
andriy sybiga	1615.3
andriy sybiha	1615.1
andriy taran	1622.0
andriy yermak	1623.0
andriy zagorodnyuk	1624.0
andrus ansip	1625.0
andry rajoelina	1626.0
andrzej duda	1627.0
anez	2291.1
angel gurria	1628.0
angela merkel	1629.0
angela rayner	1630.0
angelino alfano	1631.0
angola	435.0
anibal cavaco silva	1632.0
anita anand	1633.0
ank bijleveld	1634.0
ankara	12.0	s183
ann linde	1635.0
anna lindh	1636.0
annalena baerbock	1637.0
annan	2480.1
anne hidalgo	1638.0
annegret kramp karrenbauer	1639.0
anneli jaatteenmaki	1640.0
anniken huitfeldt	1641.0
anote tong	1642.0
ansa	1177.0
ansar allah	948.1
ansari	2597.2
ansarullah	948.3
ansip	1625.1
antalya	13.0
antananarivo	14.0	s103
antara	1178.0
antarctica	3431.0
anthony albanese	1643.0
anthony blair	3265.1
anthony lake	1644.0
antigua	432.1
antigua and barbuda	432.0
antoine armand	1645.0
anton rop	1646.0
antoni macierewicz	1647.0
antonio costa	1648.0
antonio guterres	1649.0
antonio patriota	1650.0
antonio tajani	1651.0
antonis samaras	1652.0
antony	1480.2
antony blinken	1653.0
antti rinne	1654.0
antwerp	15.0
anura kumara dissanayake	1655.0
anutin	1656.1
anutin charnvirakul	1656.0
anwaar ul haq kakar	1657.0
anwar	1658.1
anwar al sadat	1659.2
anwar el sadat	1659.1
anwar ibrahim	1658.0
anwar sadat	1659.0
aotearoa	563.1
aoun	2372.1	2706.1
apia	16.0	s149
apj abdul kalam	1481.2
apostolic palace	s293
apple	836.1
apple inc	836.0
aquino	1722.3	1833.1
arab east jerusalem	3472.1
arab league	837.0
arab news	1180.0
arab republic of egypt	480.1
arabian gulf	3550.2
arafat	3374.2
araghchi	1482.3
arakan	3555.2
arakan army	838.0
aram sargsyan	1660.0
aramco	1071.1
arancha gonzalez laya	1661.0
araqchi	1482.4
ararat mirzoyan	1662.0
araujo	1956.1
arce	2572.1
arctic	3432.0
ardern	2241.1
arevalo	1729.1
argentina	436.0
argentine republic	436.1
ari fleischer	1663.0
arias	1986.1	2884.1
ariel henry	1664.0
ariel sharon	1665.0
arif alvi	1666.0
arindam bagchi	1667.0
arish	17.0
aristide	2279.1
arizona	3433.0
arkansas	3434.0
armand	1645.1
armen sarkissian	1668.0
armenia	434.0
armenpress	1182.0
army radio	1183.0
arnold ruutel	1669.0
arnous	2185.1
arpad goncz	1670.0
arreaza	2354.1
arroyo	2070.3
arsen avakov	1671.0
arseniy yatseniuk	1672.1
arseniy yatsenyuk	1672.0
artsakh	3527.2
artur rasizade	1673.0
arturas paulauskas	1674.0
aruba	3435.0
arun jaitley	1675.0
arvind kejriwal	1676.0
asaad al shaibani	1677.0
asaad al shibani	1677.2
asaad hassan al shaibani	1677.1
asadov	1577.1
asahi	1184.1
asahi shimbun	1184.0
asean	839.0
ash carter	1678.0
asharq al awsat	1185.0
ashcroft	2324.1
ashfaq parvez kayani	1679.0
ashgabat	18.0	s184
ashkenazi	2019.1
ashraf	2993.1
ashraf ghani	1680.0
ashrawi	2122.1
ashtiani	2763.1
ashton	1781.3
ashton carter	1678.1
asia	3436.0
asian development bank	840.0
asian infrastructure investment bank	841.0
asian news international	1186.0
asif	2460.1
asif ali zardari	1681.0
asim munir	1682.0
askar akayev	1683.0
asma al assad	1684.0
asmara	19.0	s56
aso	3228.1
aso rock	s258
assad	1712.4	2101.4	1684.2
assaf	2189.2
asselborn	2278.1
assemblee nationale	925.1
assimi goita	1685.0
associated press	1187.0
association of southeast asian nations	839.1
assoumani	1699.2
astana	20.0	s89
asuncion	21.0	s136
atal bihari vajpayee	1686.0
atambayev	1590.1
athens	22.0	s69
atifete jahjaga	1687.0
atlanta	23.0
atlantic	1437.0
atlantic council	842.0
atmar	2758.1
atomic energy organization of iran	843.0
attal	2020.1
auckland	24.0
audrey azoulay	1688.0
augusto pinochet	1689.0
aukus	844.0
aung san	1690.0
aung san suu kyi	1691.0
austin	2560.1
australia	438.0
australian	1438.0
australian associated press	1188.0
australian broadcasting corporation	1189.0
austria	437.0
austria press agency	1179.1
avakov	1671.1
avdiivka	25.0
avdullah hoti	1692.0
avigdor liberman	1693.1
avigdor lieberman	1693.0
aviv kochavi	1694.0
avril haines	1695.0
axios	1190.0
ayad allawi	1696.0
ayatollah ali khamenei	1581.1
ayatollah khamenei	1581.2
ayatollah khomeini	3067.1
ayatollah ruhollah khomeini	3067.2
ayman al zawahiri	1697.0
ayman al zawahri	1697.1
ayman safadi	1698.0
ayrault	2286.1
azali	1699.1
azali assoumani	1699.0
azar	1555.1
azarov	2801.2
azerbaijan	439.0
azertac	1191.0
azevedo	3043.1
aziz	2753.1	3143.1
aziz akhannouch	1700.0
aziz nasirzadeh	1701.0
aznar	2364.1
azoulay	1688.1
azov battalion	845.2
azov brigade	845.0
azov regiment	845.1
baabda palace	s247
babacan	1578.1
babis	1606.1
bach	3245.1
bachelet	2712.1
badawi	1501.2
badenoch	2444.1
badr abdel aati	1702.1
badr abdelatty	1702.0
badr al busaidi	1703.0
badr albusaidi	1703.1
badr bin hamad al busaidi	1703.2
badri	1485.2
baerbock	1637.1
bagchi	1667.1
baghaei	1959.3
baghdad	26.0	s82
baghdadi	1511.2
bagheri	1579.3
bagheri kani	1579.2
bagram	27.0
bah ndaw	1704.0
bahamas	452.0
bahrain	446.0
baiba braze	1705.0
bailey	1612.1
bainimarama	2007.1
baird	2326.1
bajnai	2078.1
bajuk	1607.1
bajwa	2978.1
bakhmut	28.0
bakhtadze	2603.1
bakiyev	2492.1
baku	29.0	s10
baldwin spencer	1706.0
bali	3437.0
balkan states	3438.0
balkans	3439.0
balkenende	2266.1
baltic countries	3441.2
baltic news service	1200.1
baltic sea	3440.0
baltic states	3441.0
baltics	3441.1
bamako	30.0	s107
ban	1707.2
ban ki moon	1707.0
banda	2382.1
bandar abbas	31.0
bandar seri begawan	32.0	s26
banerjee	2601.1
banga	1530.1
bangalore	48.1
bangkok	33.0	s177
bangkok post	1192.0
bangladesh	442.0
bangui	34.0	s35
banja luka	35.0
banjul	36.0	s65
bank for international settlements	846.0
bank of england	847.0
bank of japan	848.0
bank of russia	1067.1
bankova	s276
bankova street	s277
bannon	3193.1
baqaei	1959.4
barack hussein obama	1708.1
barack obama	1708.0
barak	1923.1
barbados	441.0
barbara woodward	1709.0
barcelona	37.0
barcena	1585.1
bardella	2352.1
barghouti	2663.1
barham salih	1710.0
barkindo	2766.1
barnea	1854.1
barnier	2707.1
baroness ashton	1781.1
baroness scotland	2902.1
barr	3345.2
barrack	3259.2
barroso	2363.4
barrot	2288.1
barrow	1512.1	1868.1
bart de wever	1711.0
barzani	2669.2
basel	38.0
basescu	3269.1
bashar al asad	1712.2
bashar al assad	1712.0
bashar assad	1712.1
bashir	2879.4	2765.3
basque country	3442.0
basra	39.0
basseterre	40.0	s146
bassil	2030.1
bassirou diomaye faye	1713.0
battulga	2459.1
bavaria	3443.0
bayramov	2307.1
bayrou	2002.1
bazoum	2748.1
bbc news	1193.2
bbc radio 4	1193.4
bbc world service	1193.3
beasley	1855.1
beata szydlo	1714.0
beate meinl reisinger	1715.0
beatrix	1716.0
becerra	3361.1
becirovic	1872.1
beckett	2618.1
beehive	s257
beijing	41.0	s38
beirut	42.0	s97
beji caid essebsi	1717.0
bektenov	2878.1
belarus	455.0
belem	43.0
belfast	44.0
belga	1194.0
belgium	443.0
belgorod	45.0
belgorod oblast	3444.1
belgorod region	3444.0
belgrade	46.0	s153
belize	456.0
belka	2617.1
bellingcat	849.0
belmopan	47.0	s17
belorussia	455.2
belousov	1605.2
belta	1195.0
ben ali	3417.2
ben bernanke	1718.0
ben eliezer	1743.1
ben gvir	2227.2
ben knapen	1719.0
ben wallace	1720.0
benazir bhutto	1721.0
benedict	2959.4
benedict xvi	2959.1
benediktsson	1745.1
bengaluru	48.0
benghazi	49.0
benigno aquino	1722.1
benigno aquino iii	1722.0
benin	448.0
benitez	2637.2
benjamin netanyahu	1723.0
benkirane	1490.1
bennett	2806.1
benny gantz	1724.0
bensalah	1491.1
bensouda	1972.1
benyamin netanyahu	1723.2
beppe grillo	1725.0
berdimuhamedov	2096.5	3127.5
berdimuhamedow	2096.4	3127.4
berdymukhamedov	2096.3	3127.3
bergen	50.0
bergoglio	2960.3
berisha	3087.1
berlin	51.0	s67
berlusconi	3159.1
bermuda	3445.0
bern	52.0	s171
bernama	1196.0
bernanke	1718.1
bernard cazeneuve	1726.0
bernard kouchner	1727.0
bernard makuza	1728.0
bernardo arevalo	1729.0
bernie sanders	1730.0
berri	2803.1
berset	1534.1
bert koenders	1731.0
bertie ahern	1732.0
bertone	3226.1
berzins	1617.2	1616.1
bessent	3114.1
bestepe	s274
bethlehem	53.0
bettel	3362.1
bezalel smotrich	1733.0
bfm tv	1197.0
bfmtv	1197.1
bharat	508.2
bharatiya janata party	850.0
bhumibol	1734.3
bhumibol adulyadej	1734.0
bhutan	453.0
bhutto	1721.1
bhutto zardari	1736.2
bibi	1723.5
bibi netanyahu	1723.3
biden	2320.4	2184.1	2311.1
bidzina ivanishvili	1735.0
biegun	3188.1
bierlein	1761.1
bijleveld	1634.1
bilawal bhutto zardari	1736.0
bild	1198.0
bildt	1772.1
bill barr	3345.1
bill blair	1737.0
bill burns	3346.1
bill clinton	1738.0
bill english	1739.0
bill morneau	1740.0
billstrom	3257.1
bin abdulaziz	1502.2	1966.2	2795.2
bin braik	3086.3
bin farhan	1967.3
bin laden	2882.2
bin mubarak	1522.1
bin nayef	2768.2
bin salman	2454.2	2770.6
bin zayed	2771.8
binali yildirim	1741.0
bingu wa mutharika	1742.0
binnenhof	s256
binyamin ben eliezer	1743.0
binyamin netanyahu	1723.1
bio	2394.1
birmingham	54.0
birol	1971.1
biruta	3311.1
bisher al khasawneh	1744.0
bishkek	55.0	s94
bishop	2393.1
bissau	56.0	s72
biya	2905.1
bizimungu	2898.1
bjarni benediktsson	1745.0
black sea	3446.0
blair	3265.2	1737.1
blaise compaore	1746.0
blaszczak	2642.1
blatter	3126.1
blinken	1653.2
bliznashki	2048.1
bloemfontein	57.0	s162
blok	3177.1
bloomberg	1199.0
bloomberg news	1199.1
blue house	s268
blunkett	1856.1
boakai	2373.1
bob ainsworth	1747.0
bob carr	1748.0
bobi wine	1749.0
boc	1939.1
boe	847.1
boehner	2327.1
boeing	851.0
bogdanov	2721.1
bogota	58.0	s39
bohdan	1620.1
bohuslav sobotka	1750.0
boiko borisov	1757.1
boj	848.2
boko	1907.1
boko haram	852.0
bokova	2217.1
bola ahmed tinubu	1751.1
bola tinubu	1751.0
bolivarian republic of venezuela	618.1
bolivia	450.0
bolkiah	2141.2
bolojan	2202.1
bolsonaro	2251.1
bolton	2328.1
boluarte	1888.1
bombay	262.1
bondevik	2478.1
bondi	2892.1
bongbong marcos	1982.2
bongo	1580.2	2880.1
boni yayi	3246.1
bonino	1942.1
bonn	59.0
boric	2021.1
boris johnson	1752.0
boris pistorius	1753.0
boris tadic	1754.0
boris yeltsin	1755.0
borissov	1757.3
borne	1930.1
borrell	2371.2
borut pahor	1756.0
bosnia	440.1
bosnia and herzegovina	440.0
bosnia herzegovina	440.2
bosphorus	3447.0
bosporus	3447.1
bostic	2296.2
boston	60.0
boston globe	1201.0
botchwey	3153.2
botswana	454.0
bouteflika	1489.1
bouterse	1878.1
boyko borisov	1757.2
boyko borissov	1757.0
bozize	2003.1
brahimi	2500.1
brasilia	61.0	s25
bratislava	62.0	s156
bratusek	1554.1
braverman	3200.1
brazauskas	1571.1
braze	1705.1
brazil	451.0
brazzaville	63.0	s142
breedlove	2946.1
breitbart	1202.0
breitbart news	1202.1
brekelmans	3063.1
brennan	2329.1
brest	64.0
breton	3244.1
brian cowen	1758.0
brian hook	1759.0
bric	853.2
brice clotaire oligui nguema	1760.1
brice oligui nguema	1760.0
briceno	2349.2
brics	853.0
bridgetown	65.0	s14
brigitte bierlein	1761.0
brigitte haas	1762.0
brigitte macron	1763.0
brisbane	66.0
britain	490.4
british broadcasting corporation	1193.1
british columbia	3448.0
british foreign office	921.2
british ministry of defence	1106.2
british monarchy	854.3
british parliament	1107.1
british royal family	854.0
british virgin islands	3449.0
brnabic	1599.1
bronislaw komorowski	1764.0
brookings	855.1
brookings institution	855.0
brothers of italy	856.0
brown	2079.1	1797.4
browne	2027.1	1877.1
bruce	3222.1
brundtland	2088.1
brunei	449.0
brunei darussalam	449.1
bruni	2674.1
bruno le maire	1765.0
bruno retailleau	1766.0
bruno rodriguez	1767.0
bruno rodriguez parrilla	1767.1
brussels	67.0	s16	s200	s201
bucha	68.0
bucharest	69.0	s143
buckingham palace	s285
budanov	2496.1
budapest	70.0	s77
budrys	2446.1
buenos aires	71.0	s6
buhari	2791.1
bujumbura	72.0	s30
bukavu	73.0
bukele	2829.1
bulent ecevit	1768.0
bulgaria	445.0
bundesbank	857.0
bundesrat	858.0
bundestag	859.0
bundeswehr	860.0
burhan	1487.5
buric	2633.1
burke	2085.1
burkina	444.1
burkina faso	444.0
burma	545.2
burns	3346.2
burton	3213.1
burundi	447.0
busaidi	1703.4
busan	74.0
bush	2039.3	2046.3	2293.1	2505.1
bushehr	75.0
butkevicius	1572.1
buzek	2306.1
buzzfeed	1204.1
buzzfeed news	1204.0
byelorussia	455.3
bytedance	861.0
c span	1205.0
cabello	1890.1
cable news network	1225.1
cabo verde	469.2
caine	1841.3
cairo	76.0	s53	s209
caixin	1206.0
calcutta	189.1
calderon	1979.1
california	3450.0
calin georgescu	1769.0
calin popescu tariceanu	1770.0
cambodia	518.0
cambridge university	862.0
cameron	1857.2
cameroon	464.0
canada	457.0
canadian broadcasting corporation	1208.2
canadian press	1207.0
canberra	77.0	s8
cancun	78.0
cao	1771.1
cao gangchuan	1771.0
cape town	79.0	s161
cape verde	469.0
capitol hill	s291
caputo	2573.1
caputova	3423.1
caracas	80.0	s194
cardiff	81.0
cardoso	1989.1
care international	863.0
caribbean	3451.0
caribbean community	864.0
caricom	864.1
carl bildt	1772.0
carl xvi gustaf	1773.0
carles puigdemont	1774.0
carlo azeglio ciampi	1775.0
carlos	2383.3
carlos alvarado	1776.1
carlos alvarado quesada	1776.0
carlos franca	1777.0
carlos manuel vila nova	1778.1
carlos vila nova	1778.0
carnegie endowment	865.1
carnegie endowment for international peace	865.0
carney	2644.1	2276.1
carr	1748.1
carter	1678.2
carthage palace	s273
casa de narino	s228
casa rosada	s221
casablanca	82.0
caspar veldkamp	1779.0
caspian sea	3452.0
cassis	2196.1
castaner	1815.1
castex	2280.1
castillo	2915.1
castries	83.0	s147
castro	1992.1	3004.1	3365.1
catalin predoiu	1780.0
catalonia	3453.0
catherine ashton	1781.0
catherine colonna	1782.0
catherine connolly	1783.0
catherine russell	1784.0
catherine samba panza	1785.0
catherine vautrin	1786.0
caucasus	3454.0
cavaco silva	1632.1
cavoli	1816.1
cavusoglu	2694.1
cayman islands	3455.0
cazeneuve	1726.1
cbc news	1208.1
cbs news	1209.1
cctv	1210.0
celso amorim	1787.0
centcom	1130.1
center for strategic and international studies	866.0
centers for disease control and prevention	867.0
central african republic	459.0
central america	3456.0
central asia	3457.0
central bank of russia	1067.2
central intelligence agency	875.1
central news agency	1211.0
cerar	2741.1
cevdet yilmaz	1788.0
ceylon	530.2
cgtn	1212.0
chad	598.0
chagos archipelago	3458.1
chagos islands	3458.0
chakwera	2515.1
champagne	2006.1
chan	2619.1
chan santokhi	1789.0
chandrika kumaratunga	1790.0
chang	1791.1	1792.2	1793.1
chang chun hsiung	1791.0
chang san cheng	1792.0
chang wanquan	1793.0
channel 12	1213.0
channel 13	1214.0
channel 14	1215.0
channel 4	1216.0
channel 4 news	1216.1
channel newsasia	1217.0
channel one	1218.0
channel one russia	1218.1
chapo	1845.2
charles	1795.4
charles brown	1797.3
charles clarke	1794.0
charles hagel	1822.1
charles iii	1795.0
charles michel	1796.0
charles q brown	1797.0
charles schumer	1823.1
charles taylor	1798.0
charnvirakul	1656.2
chastanet	1589.1
chatham house	868.0
chaves	3046.2
chavez	2180.2
chechnya	3459.0
chen	1800.1	1799.1	3117.1
chen chien jen	1799.0
chen shui bian	1800.0
cheney	1881.1	2558.1
chennai	84.0
cherizier	2314.2
chernihiv	85.0
chernobyl	86.0
chicago	87.0
chicago tribune	1219.0
chicu	2212.1
chile	463.0
china	465.0
china central television	1210.1
china daily	1220.0
china global television network	1212.1
china news service	1221.0
chinas commerce ministry	869.1
chinas defence ministry	871.2
chinas defense ministry	871.3
chinas foreign ministry	872.1
chinas ministry of commerce	869.2
chinchilla	2506.1
chinese commerce ministry	869.0
chinese communist party	870.0
chinese defence ministry	871.0
chinese defense ministry	871.1
chinese foreign ministry	872.0
chinh	2944.1
chirac	2246.1
chisinau	88.0	s114
chiu	1801.1
chiu kuo cheng	1801.0
cho	1802.1	1803.1	1804.1
cho hyun	1802.0
cho jung tai	1803.0
cho tae yul	1804.0
choe	1805.2
choe son hui	1805.0
choi	1806.1
choi sang mok	1806.0
chongqing	89.0
chornobyl	86.1
chosun ilbo	1222.0
chretien	2281.1
chris hipkins	1807.0
christchurch	90.0
christian democratic union	873.0
christian kern	1808.0
christian lindner	1809.0
christian social union	874.0
christian stocker	1810.0
christian wulff	1811.0
christine kangaloo	1812.0
christine lagarde	1813.0
christine lambrecht	1814.0
christodoulides	2856.2
christofias	1870.1
christophe castaner	1815.0
christopher cavoli	1816.0
christopher luxon	1817.0
christopher miller	1818.0
christopher pyne	1819.0
christopher wray	1820.0
chrystia freeland	1821.0
chuck hagel	1822.0
chuck schumer	1823.0
chulanont	3206.1
chung	1824.1	1825.1	1826.1	1827.1
chung eui yong	1824.0
chung hong won	1825.0
chung sye kyun	1826.0
chung un chan	1827.0
churkin	3315.1
ciampi	1775.1
cilia flores	1828.0
cindy mccain	1829.0
ciolacu	2613.1
ciolos	1839.1
citu	1996.1
ciuca	2842.1
ciudad juarez	91.0
clapper	2257.1
clarin	1223.0
clark	2146.1
clarke	1794.1
claudia sheinbaum	1830.0
claudia sheinbaum pardo	1830.1
clegg	2840.1
clerides	2069.1
cleverly	2258.1
clinton	1738.3	2160.2
cnbc	1224.0
co operative republic of guyana	500.1
coats	1842.1
coelho	2917.2
cohen	1927.1	3347.1	3388.1
coleiro preca	2632.2
colin powell	1831.0
collective security treaty organisation	876.2
collective security treaty organization	876.0
cologne	92.0
colombia	466.0
colombo	93.0	s166
colonna	1782.1
colorado	3460.0
comey	2259.1
commerce department	1132.1
commission of the european union	897.2
committee to protect journalists	877.0
commonwealth	879.1
commonwealth of australia	438.1
commonwealth of dominica	475.1
commonwealth of independent states	878.0
commonwealth of nations	879.0
commonwealth of the bahamas	452.1
communist china	465.3
communist party of china	870.1
comoros	520.0
compaore	1746.1
conakry	94.0	s73
conde	1591.1
condi rice	1832.1
condoleezza rice	1832.0
congo	458.5	460.3
congo brazzaville	460.1
congo kinshasa	458.4
congo republic	460.2
congress	1131.1
congress party	955.1
connecticut	3461.0
connolly	1783.1
conservative party	880.0
conservatives	880.1
constantine tassoulas	2484.1
constantinescu	1940.1
conte	2067.1
cook	3044.1
cooper	3404.1
copenhagen	95.0	s49
corazon aquino	1833.0
corbyn	2303.1
cork	96.0
cormann	2673.1
corneille nangaa	1834.0
correa	2984.1
correia e silva	3282.2
corriere della sera	1226.0
corsica	3462.0
cortizo	2511.1
costa	1648.1
costa rica	467.0
costas karamanlis	2485.1
costas simitis	1835.0
cote divoire	462.0
cotonou	97.0	s19
cotroceni palace	s262
council of europe	881.0
council on foreign relations	882.0
court of justice of the european union	901.2
cousin	1958.1
coveney	3161.1
coventry	2477.1
cowen	1758.1
cox	2899.1
cq brown	1797.1
cracow	191.2
craft	2442.1
crimea	3463.0
crimean peninsula	3463.1
crisis group	963.1
cristina fernandez	1836.1
cristina fernandez de kirchner	1836.0
cristina kirchner	1836.2
croatia	502.0
crosetto	2091.1
cruz	3233.1
csis	866.1
csto	876.1
cuba	468.0
cucuta	98.0
cumhuriyet	1228.0
cuong	2579.1
curacao	3464.0
curtis scaparrotti	1837.0
cvetkovic	2740.1
cvijanovic	3412.1
cyprus	470.0
cyprus mail	1229.0
cyril ramaphosa	1838.0
czaputowicz	2240.1
czech news agency	1227.2
czech republic	471.1
czechia	471.0
da silva	2578.5
dacian ciolos	1839.0
dacic	2235.1
daesh	978.8
dagalo	2750.4
dagens nyheter	1230.0
dagestan	3465.0
daglo	2750.5
daily beast	1231.0
daily express	1232.0
daily mail	1233.0
daily maverick	1234.0
daily mirror	1235.0
daily nation	1236.0
daily sabah	1237.0
daily star	1238.0
daily telegraph	1239.0
dakar	99.0	s152
dalema	2671.1
dalia grybauskaite	1840.0
dallas	100.0
damascus	101.0	s172
damiba	2906.2
dan	2848.1
dan caine	1841.0
dan coats	1842.0
dan razin caine	1841.2
dana perino	1843.0
dancila	3313.1
danforth	2330.1
daniel arap moi	1844.0
daniel chapo	1845.0
daniel francisco chapo	1845.1
daniel hagari	1846.0
daniel noboa	1847.0
daniel ortega	1848.0
daniel risch	1849.0
danilo medina	1850.0
danilo turk	1851.0
danilov	2872.2
danny faure	1852.0
dar	2221.1
dar es salaam	102.0	s176
daraa	103.0
darfur	3466.0
darling	1587.1
darmanin	2050.1
david adeang	1853.0
david barnea	1854.0
david beasley	1855.0
david blunkett	1856.0
david cameron	1857.0
david granger	1858.0
david kabua	1859.0
david lammy	1860.0
david malpass	1861.0
david mcguinty	1862.0
david miliband	1863.0
david panuelo	1864.0
david petraeus	1865.0
david sassoli	1866.0
david van weel	1867.0
davis	2947.3
davos	104.0
davutoglu	1524.1
daw aung san suu kyi	1691.1
dawn newspaper	1240.0
dbeibah	1497.5
dbeibeh	1497.6
de croo	1556.1
de la fuente	2388.1
de la rua	1987.1
de maiziere	3247.1
de marco	2092.1
de mistura	3175.1
de moraes	1564.1
de rato	3047.1
de sousa	2615.2
de standaard	1241.0
de telegraaf	1242.0
de tove	2285.1
de villepin	1897.1
de volkskrant	1243.0
de wever	1711.1
dean barrow	1868.0
debono	2802.1
deby	2195.2	2587.3
defense department	1133.2
defrin	1921.1
delaware	3467.0
delcy rodriguez	1869.0
delhi	s235
demetris christofias	1870.0
demirel	3203.1
demirtas	3124.1
democratic alliance	883.0
democratic party	884.0
democratic peoples republic of korea	522.1
democratic progressive party	885.0
democratic republic of congo	458.3
democratic republic of sao tome and principe	594.1
democratic republic of the congo	458.0
democratic republic of timor leste	602.1
democratic socialist republic of sri lanka	530.1
democrats	884.1
dempsey	2657.1
dendias	2857.1
deng	1871.1
deng xiaoping	1871.0
denis becirovic	1872.0
denis mcdonough	1873.0
denis sassou nguesso	1874.0
denkov	2854.1
denmark	474.0
dennis hastert	1875.0
denys shmyhal	1876.0
department of defense	1133.1
department of energy	1134.2
department of homeland security	1135.1
department of justice	1136.2
department of state	1137.4
department of the treasury	1143.4
department of war	1133.4
der spiegel	1244.0
der standard	1245.0
deraa	103.1
dermer	3054.1
des browne	1877.0
desantis	3055.1
deshchytsia	1621.1
desi bouterse	1878.0
desmond tutu	1879.0
detroit	105.0
deutsche bundesbank	857.1
deutsche presse agentur	1250.1
deutsche welle	1246.0
deutschlandfunk	1247.0
dhaka	106.0	s13
dharam gokhool	1880.0
di maio	2569.1
di rupo	1929.1
diab	2135.1
diaz	3382.1
diaz canel	2714.2
dick cheney	1881.0
dick schoof	1882.0
dickon mitchell	1883.0
didier reynders	1884.0
die welt	1248.0
die zeit	1249.0
diego garcia	3468.0
diet	886.0
dili	107.0	s178
dilma	1885.1
dilma rousseff	1885.0
dimitar glavchev	1886.0
dimitar kovacevski	1887.0
dina boluarte	1888.0
dindic	3420.2
ding	1889.1
ding xuexiang	1889.0
diomaye faye	1713.1
dion	3184.1
diosdado cabello	1890.0
dissanayake	1655.1
diyarbakir	108.0
djibouti	473.0
djindjic	3420.3
djuro macut	1908.1
dlamini	3069.1
dlamini zuma	2859.2
dmitri medvedev	1892.1
dmitri peskov	1893.1
dmitriev	2475.1
dmitriy medvedev	1892.2
dmitriy peskov	1893.2
dmitry kozak	1891.0
dmitry medvedev	1892.0
dmitry peskov	1893.0
dmytro kuleba	1894.0
dnepr	109.1
dnipro	109.0
dnipropetrovsk	109.2
dobrindt	1557.1
doctors without borders	997.1
dodik	2733.1
dodoma	110.0	s175
dodon	2197.1
doha	111.0	s141
dombrovskis	3294.1
dominic leblanc	1895.0
dominic raab	1896.0
dominica	475.0
dominican republic	476.0
dominique de villepin	1897.0
dominique strauss kahn	1898.0
donald j trump	1900.1
donald john trump	1900.2
donald rumsfeld	1899.0
donald trump	1900.0
donald trump jr	1901.0
donald tusk	1902.0
donbas	3469.0
donbass	3469.1
donetsk	112.0
donetsk oblast	3470.1
donetsk peoples republic	3470.3
donetsk region	3470.0
donev	2024.1
dong	1903.1
dong jun	1903.0
donilon	3260.1
donoghue	2318.1
dorin recean	1904.0
dos santos	2359.1
doumbouya	2600.2
douste blazy	2950.1
doval	1531.1
downer	1558.1
downing street	s279
dozhd	1458.1
dpa	1250.0
dprk	522.2
dr congo	458.1
draghi	2638.1
drew	3236.1
dritan abazovic	1905.0
drnovsek	2269.1
droupadi murmu	1906.0
dubai	113.0
dublin	114.0	s83
duda	1627.1
duhalde	1920.1
duisenberg	3350.1
dujarric	3185.1
dukanovic	2731.2
duke of sussex	2973.1
duma	1085.1
duma boko	1907.0
dunford	2374.1
dung	2838.1
duque	2229.1
durao barroso	2363.3
durban	115.0
duric	2651.1
duro macut	1908.0
dushanbe	116.0	s174
duterte	3048.1	3108.2
dutton	2929.1
dzurinda	2729.1
eaeu	893.1
earnest	2379.1
east africa	3471.0
east african community	887.0
east jerusalem	3472.0
east timor	602.2
eastern europe	3473.0
ebrahim raeesi	1909.1
ebrahim raisi	1909.0
ebrard	2614.1
ebrd	895.1
ecevit	1768.1
ecfr	899.1
echr	900.1
economic community of west african states	888.1
economist	1439.0
ecowas	888.0
ecuador	478.0
ed miliband	1910.0
eddie fenech adami	1911.0
edgar lungu	1912.0
edgars rinkevics	1913.0
edi rama	1914.0
edinburgh	117.0
edmundo gonzalez	1915.0
edmundo gonzalez urrutia	1915.1
edouard ngirente	1916.0
edouard philippe	1917.0
eduard heger	1918.0
eduard shevardnadze	1919.0
eduardo duhalde	1920.0
effie defrin	1921.0
egils levits	1922.0
egypt	480.0
ehud barak	1923.0
ehud olmert	1924.0
eichel	2125.1
eide	1960.1
einars repse	1925.0
eire	506.3
eisenkot	2023.2
ekaterinburg	424.1
ekrem imamoglu	1926.0
el arish	17.1
el badri	1485.1
el comercio	1252.0
el enany	2450.1
el espectador	1253.0
el fasher	118.0
el mercurio	1254.0
el mundo	1255.0
el pais	1256.0
el salvador	595.0
el sisi	1488.6
el sissi	1488.9
el tiempo	1257.0
el universal	1258.0
elaraby	2804.1
elbaradei	2749.3
eli cohen	1927.0
elina valtonen	1928.0
elio di rupo	1929.0
elisabeth borne	1930.0
elisabetta trenta	1931.0
elizabeth	1932.4
elizabeth ii	1932.0
elizabeth truss	2559.1
elizabeth warren	1933.0
ellen johnson sirleaf	1934.0
elly schlein	1935.0
elmar mammadyarov	1936.0
elon musk	1937.0
elvira nabiullina	1938.0
elysee	s230
elysee palace	s231
emanuel	2988.1
embalo	3283.3
emil boc	1939.0
emil constantinescu	1940.0
emile lahoud	1941.0
emirates	430.2
emirates news agency	1472.1
emma bonino	1942.0
emmanuel macron	1943.0
emmerson mnangagwa	1944.0
emomali rahmon	1945.0
emomali rahmonov	1945.3
emomali rakhmon	1945.2
emperor akihito	1532.1
emperor naruhito	2820.1
emsis	2207.1
enany	2450.2
enda kenny	1946.0
energoatom	890.0
energy department	1134.1
enerhodar	119.0
england	3474.0
english	1739.1
enrico letta	1947.0
enrique pena nieto	1948.0
environmental protection agency	891.0
enzo moavero milanesi	1949.0
equatorial guinea	496.0
erbil	120.0
erdogan	3006.2
erekat	3078.1
eric holder	1950.0
eric lombard	1951.0
eric trump	1952.0
eric zemmour	1953.0
eritrea	482.0
erna solberg	1954.0
ernest bai koroma	1955.0
ernesto araujo	1956.0
ernesto zedillo	1957.0
ertharin cousin	1958.0
esfahan	160.1
eslami	2756.1
esmaeil baghaei	1959.0
esmaeil baqaei	1959.2
esmail baghaei	1959.1
espen barth eide	1960.0
esper	2645.1
espot	3363.2
essebsi	1717.1
estadao	1260.0
estonia	479.0
estrada	2375.1
eswatini	597.0
ethiopia	484.0
eu commission	897.1
eu executive	897.3
eu parliament	902.1
euobserver	1261.0
euractiv	1262.0
eurasian economic union	893.0
eurogroup	894.0
euronews	1263.0
europarliament	902.2
europe	3475.0
europe 1	1264.0
european bank for reconstruction and development	895.0
european central bank	896.0
european commission	897.0
european council	898.0
european council on foreign relations	899.0
european court of human rights	900.0
european court of justice	901.0
european parliament	902.0
european union	903.0
europol	904.0
euskadi ta askatasuna	892.1
evariste ndayishimiye	1961.0
evgeny prigozhin	3376.1
evika silina	1962.0
evo morales	1963.0
ewa kopacz	1964.0
express tribune	1265.0
eyal zamir	1965.0
fabius	2508.1
facebook	999.2
faeser	2815.1
fahd bin abdulaziz	1966.0
faisal	3111.3
faisal bin farhan	1967.0
faisal bin farhan al saud	1967.1
faisal mekdad	1968.0
fakafanua	1970.2
faki	2786.2
falkland islands	3476.0
falklands	3476.1
fallon	2697.1
fallujah	121.0
farage	2849.1
farc	905.0
farmaajo	2746.2
farmajo	2746.1
farnesina	s243
faroe islands	3477.0
farouk al sharaa	1969.0
fars	1266.0
fars news agency	1266.1
fatafehi fakafanua	1970.0
fatah	906.0
fatih birol	1971.0
fatou bensouda	1972.0
faure	1852.1
faure essozimna gnassingbe	1973.1
faure gnassingbe	1973.0
faustin archange touadera	1974.0
faye	1713.2
fayez al sarraj	1975.0
fayez al serraj	1975.2
fayez serraj	1975.1
faymann	3341.1
fayyad	3085.1
fcdo	921.3
fed	909.3
federal aviation administration	908.0
federal bureau of investigation	907.1
federal democratic republic of ethiopia	484.1
federal democratic republic of nepal	561.1
federal republic of germany	472.1
federal republic of nigeria	557.1
federal republic of somalia	591.1
federal reserve	909.0
federal reserve board	909.4
federal security service	910.0
federal trade commission	911.0
federated states of micronesia	487.1
federation council	912.0
federation of saint kitts and nevis	521.1
federative republic of brazil	451.1
federica mogherini	1976.0
federico lombardi	1977.0
feijoo	1547.2
feleti penitala teo	1978.1
feleti teo	1978.0
felipe	1980.3
felipe calderon	1979.0
felipe vi	1980.0
felix antoine tshisekedi	1981.1
felix tshisekedi	1981.0
felix tshisekedi tshilombo	1981.2
fenech adami	1911.1
ferdinand marcos	1982.3
ferdinand marcos jr	1982.0
ferenc gyurcsany	1983.0
ferenc madl	1984.0
feridun sinirlioglu	1985.0
fernandez	1544.1	2534.1
fernandez de kirchner	1836.4
fernando arias	1986.0
fernando de la rua	1987.0
fernando haddad	1988.0
fernando henrique cardoso	1989.0
fethullah gulen	1990.0
fiala	2939.1
fiame naomi mataafa	1991.0
fico	3029.1
fidan	2108.1
fidel castro	1992.0
fidesz	913.0
fifa	914.0
fiji	486.0
filat	3317.1
filipe nyusi	1993.0
filippo grandi	1994.0
fillon	2004.1
fils aime	1588.2
financial times	1267.0
finland	485.0
fischer	2264.1	2145.1	2357.1
five eyes	915.0
five star movement	916.0
flanders	3478.0
fleischer	1663.1
fletcher	3261.1
flnks	917.0
florence parly	1995.0
flores	1828.1
florida	3479.0
florin citu	1996.0
flynn	2698.2
foggy bottom	s290
fogh rasmussen	1603.1
folha	1268.1
folha de sao paulo	1268.2
folha de spaulo	1268.0
folketing	918.0
fonseca	2355.1
fontaine	2846.1
food and agriculture organization	919.0
food and drug administration	920.0
fordo	122.1
fordow	122.0
fore	2150.1
foreign affairs magazine	1269.0
foreign commonwealth and development office	921.4
foreign intelligence service	1089.1
foreign ministry of russia	1069.2
foreign office	921.0
foreign policy magazine	1270.0
forza italia	922.0
fouad siniora	1997.0
fox	3300.1	2545.1
fox news	1271.0
fox news channel	1271.1
fradkov	2722.1
franca	1777.1
france	488.0
france 24	1272.0
france info	1273.1
franceinfo	1273.0
francia marquez	1998.0
francis	2960.2
francisco guterres	1999.0
francisco sagasti	2000.0
franco frattini	2001.0
francois bayrou	2002.0
francois bozize	2003.0
francois fillon	2004.0
francois hollande	2005.0
francois philippe champagne	2006.0
frank bainimarama	2007.0
frank hsieh	2008.0
frank walter steinmeier	2009.0
frankfurt	123.0	s202
frankfurter allgemeine	1274.2
frankfurter allgemeine zeitung	1274.0
frans timmermans	2010.0
franz josef jung	2011.0
fratelli ditalia	856.1
frattini	2001.1
frederik	2012.3
frederik x	2012.0
frederiksen	2693.1
fredrik reinfeldt	2013.0
freedom house	923.0
freeland	1821.1
freetown	124.0	s155
french foreign ministry	924.0
french guiana	3480.0
french national assembly	925.0
french polynesia	3481.0
french republic	488.1
friday	2071.1
frieden	2565.1
friedrich	2128.1
friedrich merz	2014.0
frontex	926.0
frostadottir	2491.1
fuad hussein	2015.0
fuad masum	2016.0
fuad siniora	1997.1
fuat oktay	2017.0
fujimori	1545.1	2436.1
fukuda	3375.1
fukushima	125.0
fumio kishida	2018.0
funafuti	126.0	s185
fyrom	543.3
g 20	927.3
g 7	928.2
g 8	929.2
g20	927.0
g7	928.0
g8	929.0
gabbard	3276.1
gabi ashkenazi	2019.0
gabon	489.0
gabonese republic	489.1
gaborone	127.0	s24
gabriel	3154.1
gabriel attal	2020.0
gabriel boric	2021.0
gabrielius landsbergis	2022.0
gaddafi	2788.6	3083.3
gadhafi	2788.7
gadi eisenkot	2023.0
gadi eizenkot	2023.1
gahr store	2351.3
gakharia	2059.1
galab donev	2024.0
gallant	3379.1
gamal abdel nasser	2025.0
gambia	494.0
gandhi	2206.1	2589.1	2989.1	3170.1
gantz	1724.1
gao	128.0
garcia	1536.1
garibashvili	2214.1
garland	2691.1
garneau	2612.1
garry kasparov	2026.0
gasparovic	2230.1
gaston browne	2027.0
gates	3030.1
gauck	2317.1
gavin newsom	2028.0
gavin williamson	2029.0
gavrilita	2822.1
gaza	3482.0
gaza city	129.0
gaza health ministry	930.0
gaza humanitarian foundation	931.0
gaza strip	3482.1
gazas health ministry	930.1
gazeta wyborcza	1275.0
gazprom	932.0
gb news	1276.0
gbagbo	2509.1
gchq	933.0
gdansk	130.0
geagea	3101.1
gebran bassil	2030.0
gediminas kirkilas	2031.0
geerlings simons	2299.2
geert wilders	2032.0
geingob	2102.1
geir pedersen	2033.0
geithner	3254.2
gen nakatani	2034.0
general assembly	1111.2
geneva	131.0	s204	s205	s218
geng	2035.1
geng shuang	2035.0
gentiloni	2894.1
geo news	1277.0
geoff hoon	2036.0
george abela	2037.0
george bush	2039.1	2046.1
george gerapetritis	2038.0
george h w bush	2039.0
george hw bush	2039.2
george osborne	2040.0
george papandreou	2041.0
george robertson	2042.0
george simion	2043.0
george tenet	2044.0
george vella	2045.0
george w bush	2046.0
george weah	2047.0
georgescu	1769.1
georgetown	132.0	s74
georgi bliznashki	2048.0
georgi parvanov	2049.0
georgia	492.0	3483.0
georgian dream	934.0
georgieva	2488.1
gerald darmanin	2050.0
geraldo alckmin	2051.0
gerapetritis	2038.2
gerard longuet	2052.0
gerasimov	3297.1
gerdzhikov	2865.1
gerhard schroder	2053.0
gerhard schroeder	2053.1
german bundestag	859.2
german foreign ministry	935.1
german foreign office	935.0
german parliament	859.1
german press agency	1250.2
germany	472.0
ghais	2105.3
ghalibaf	2755.2
ghana	493.0
ghani	1680.1
ghazouani	2754.3
ghebreyesus	3234.3
gheit	1520.2
giammattei	1549.1
gianni infantino	2054.0
gibbs	3031.1
gibraltar	3484.0
gideon saar	2055.0
gil	3402.2
gilani	3389.1
gillard	2392.1
gina haspel	2056.0
gina raimondo	2057.0
gintautas paluckas	2058.0
giorgi gakharia	2059.0
giorgi kvirikashvili	2060.0
giorgi margvelashvili	2061.0
giorgia meloni	2062.0
giorgio napolitano	2063.0
giorgos gerapetritis	2038.1
girma wolde giorgis	2064.0
gitanas nauseda	2065.0
gitega	133.0	s29
giuliani	3066.2
giuliano amato	2066.0
giuseppe conte	2067.0
gjorge ivanov	2068.0
glafcos clerides	2069.0
glasgow	134.0
glavchev	1886.1
global times	1278.0
globe and mail	1279.0
globo	1457.1
gloria arroyo	2070.1
gloria macapagal arroyo	2070.0
gnassingbe	1973.2
godmanis	2233.1
godwin friday	2071.0
goh	2072.1	2073.1
goh chok tong	2072.0
goh kun	2073.0
goita	1685.1
gokhool	1880.1
golan	3485.1
golan heights	3485.0
golani	1521.14
golob	3032.1
golovchenko	3052.1
goma	135.0
gombojavyn zandanshatar	2074.0
goncz	1670.1
gonsalves	2995.1
gonzales	1546.1
gonzalez	1915.2
gonzalez laya	1661.1
gonzi	2512.1
goodluck jonathan	2075.0
google	936.0
goran persson	2076.0
gorbachev	2723.1
gordana siljanovska davkova	2077.0
gordon bajnai	2078.0
gordon brown	2079.0
gore	1533.1
goss	2964.1
gotabaya rajapaksa	2080.0
gothenburg	136.0
goulard	3215.1
government house	s272
grabar kitarovic	2482.1
graham	2554.1
grand ayatollah ali al sistani	1576.2
grand duchy of luxembourg	534.1
grand duke guillaume	2081.0
grand duke henri	2082.0
grand duke jean	2083.0
grand serail	s248
grandi	1994.1
granger	1858.1
granma	1280.0
grant	2647.1
grant shapps	2084.0
great britain	490.5
greece	497.0
green zone	s238
greenland	3486.0
greenpeace	937.0
greenspan	1537.1
greer	2263.1
greg burke	2085.0
greminger	3248.1
grenada	491.0
grenell	3017.2
greta thunberg	2086.0
griffiths	2658.1
grigory karasin	2087.0
grillo	1725.1
grimsson	2867.1
grindeanu	3173.1
grisham	3187.1
gro harlem brundtland	2088.0
gross	3176.1
grossi	2985.2
group of 20	927.1
group of eight	929.1
group of seven	928.1
group of twenty	927.2
groysman	3329.1
grozny	137.0
gruevski	2853.1
grundberg	2127.1
grybauskaite	1840.1
grynkewich	1569.1
gryshchenko	2486.1
grzegorz schetyna	2089.0
guadeloupe	3487.0
guaido	2384.1
guam	3488.0
guangzhou	138.0
guantanamo	3489.2
guantanamo bay	3489.0
guardian	1440.0
guatemala	498.0
guatemala city	139.0	s71
guayaquil	140.0
gudni johannesson	2090.0
guedes	2913.1
guelleh	2224.2
guerini	2561.1
guernsey	3490.0
guido crosetto	2091.0
guido de marco	2092.0
guido westerwelle	2093.0
guillaume	2081.1
guillermo lasso	2094.0
guinea	495.0
guinea bissau	499.0
guinea conakry	495.2
gul	1505.1
gulen	1990.1
guler	3373.1
gulf	3550.1
gulf arab states	3491.2
gulf cooperation council	939.0
gulf countries	3491.1
gulf states	3491.0
gunnlaugsson	3155.1
guo	2095.1
guo jiakun	2095.0
gurbanguly berdimuhamedov	2096.2
gurbanguly berdimuhamedow	2096.1
gurbanguly berdymukhamedov	2096.0
gurria	1628.1
gusenbauer	1570.1
gusmao	3360.2
gustaf	1773.3
gustavo petro	2097.0
guterres	1649.2	1999.1
guttenberg	2420.2
guy parmelin	2098.0
guy verhofstadt	2099.0
guyana	500.0
gyurcsany	1983.1
haaretz	1281.0
haas	1762.1
haavisto	2921.1
habeck	3033.1
habib	1486.1
habumuremyi	2952.1
haddad	1988.1
hadi	1496.5
hadja lahbib	2100.0
hadley	3189.1
hafez al assad	2101.0
hafez assad	2101.1
hafiz al assad	2101.2
haftar	2457.2
hagari	1846.1
hage geingob	2102.0
hagel	1822.2
hague	392.0	3348.1	s206	s207	s217	s255
haibatullah akhundzada	2157.1
haider al abadi	2103.0
haifa	141.0
hailemariam	2104.1
hailemariam desalegn	2104.0
haines	1695.1
haitham	2106.4
haitham al ghais	2105.0
haitham bin tarik	2106.3
haitham bin tariq	2106.0
haitham bin tariq al said	2106.2
haiti	503.0
hakainde hichilema	2107.0
hakan fidan	2108.0
hakeem jeffries	2109.0
halbe zijlstra	2110.0
halevi	2155.1
haley	2851.1
halimah	2111.1
halimah yacob	2111.0
halla tomasdottir	2112.0
halonen	3227.1
halqi	3331.2
hama	142.0
hamad bin isa al khalifa	2113.0
hamad bin jassim al thani	2114.0
hamad bin khalifa al thani	2115.0
hamas	940.0
hamas run health ministry	930.2
hamburg	143.0
hamdallah	2997.1
hamdan	2883.1
hamdok	1484.2
hamid karzai	2116.0
hamilton mourao	2117.0
hammond	2948.1
han	2118.1	2119.1	2120.1	2121.1
han duck soo	2118.0
han myeong sook	2119.0
han seung soo	2120.0
han zheng	2121.0
hanan ashrawi	2122.0
handelsblatt	1282.0
haniya	2223.4
haniyeh	2223.3
hank paulson	2151.1
hanke bruins slot	2123.0
hankyoreh	1283.0
hanoi	144.0	s195
hans adam	2124.3
hans adam ii	2124.0
hans eichel	2125.0
hans gert pottering	2126.0
hans grundberg	2127.0
hans peter friedrich	2128.0
haqqani	3164.1
haradinaj	2998.1
harald	2129.3
harald v	2129.0
harare	145.0	s199
hariri	2986.4	3073.2
harjit sajjan	2130.0
harper	3190.1
harris	3162.1	3255.1	2408.1
harry	2973.2
harsh vardhan shringla	2131.0
haruhiko kuroda	2132.0
harvard	941.1
harvard university	941.0
hasan akhund	2133.0
hasan rouhani	2138.2
hashed al shaabi	1050.2
hashemite kingdom of jordan	514.1
hashim thaci	2134.0
hasina	3147.2
haspel	2056.1
hassan	2136.2	3100.1	2250.1
hassan diab	2135.0
hassan ii	2136.0
hassan nasrallah	2137.0
hassan rouhani	2138.0
hassan rowhani	2138.1
hassan sheikh mohamud	2139.0
hassan wirajuda	2140.0
hassanal bolkiah	2141.0
hastert	1875.1
hatoyama	3394.1
havana	146.0	s45
havel	3286.1
hawaii	3492.0
hayashi	3386.1
hayat tahrir al sham	942.0
haybatullah akhundzada	2157.3
hayden	2699.1
hayya	2458.2
he lifeng	2142.0
healey	2331.1
heather nauert	2143.0
hebestreit	3181.1
hebron	147.0
heger	1918.1
hegseth	2927.1
heidar aliyev	2156.1
heiko maas	2144.0
heine	2159.2
heinz fischer	2145.0
helen clark	2146.0
helga schmid	2147.0
helle thorning schmidt	2148.0
hellenic republic	497.1
helmut kohl	2149.0
helsingin sanomat	1284.0
helsinki	148.0	s62
hemedti	2750.2
hemeti	2750.3
hennis plasschaert	2292.1
henri	2082.1
henrietta fore	2150.0
henry	1664.1
henry paulson	2151.0
herat	149.0
herbert kickl	2152.0
herman van rompuy	2153.0
herminie	2903.1
hermit kingdom	522.3
hernandez	2386.1
herve morin	2154.0
herzi halevi	2155.0
herzog	2219.2
heydar aliyev	2156.0
hezbollah	943.0
hezbullah	943.3
hibatullah akhundzada	2157.0
hibatullah akhunzada	2157.2
hichilema	2107.1
hidalgo	1638.1
hifikepunye pohamba	2158.0
hifter	2457.3
higgins	2696.1
hijab	3024.1
hilda c heine	2159.1
hilda heine	2159.0
hill	1441.0
hillary clinton	2160.0
hillary rodham clinton	2160.1
hina	1285.0
hina rabbani khar	2161.0
hindu	1442.0
hindustan times	1286.0
hipkins	1807.1
hirokazu matsuno	2162.0
hiroshima	150.0
hizballah	943.4
hizbollah	943.1
hizbullah	943.2
hlaing	2736.2
hm treasury	944.0
ho chi minh city	151.0
hodeida	152.1
hodeidah	152.0
hoekstra	3358.1
holbrooke	3018.1
holder	1950.1
holland	559.2
hollande	2005.1
holness	1613.1
holy see	616.1
home office	945.0
homeland security	1135.2
homeland security department	1135.4
homs	153.0
honcharuk	2873.1
honduras	501.0
hong kong	3493.0
honiara	154.0	s158
honolulu	155.0
hook	1759.1
hoon	2036.1
hormuz strait	3577.1
horn of africa	3494.0
horst koehler	2163.1
horst kohler	2163.0
horst seehofer	2164.0
horta inta	2165.3
horta inta a	2165.1
horta nta na man	2165.2
horta ntam	2165.0
hoshyar zebari	2166.0
hosni mubarak	2167.0
hoss	3125.2
hossein amir abdollahian	2168.0
hossein amirabdollahian	2168.1
hossein salami	2169.0
hoti	1692.1
house of commons	946.0
house of lords	947.0
house of representatives	1138.1
house of windsor	854.2
houses of parliament	1107.3
houston	156.0
houthi	1499.4	948.4
houthi movement	948.2
houthis	948.0
hovik abrahamyan	2170.0
howard	2332.1
howard lutnick	2171.0
hr mcmaster	2172.0
hristijan mickoski	2173.0
hsiao	2174.1
hsiao bi khim	2174.0
hsieh	2008.1
htin kyaw	2175.0
hu	2176.1
hu jintao	2176.0
hua	2177.1
hua chunying	2177.0
huawei	949.0
hubert minnis	2178.0
hubert vedrine	2179.0
huckabee sanders	3110.2
hudaydah	152.2
huffington post	1287.1
huffpost	1287.0
hugo chavez	2180.0
hugo chavez frias	2180.1
huitfeldt	1641.1
hulusi akar	2181.0
humala	2876.1
human rights council	1112.2
human rights watch	950.0
hun manet	2182.0
hun sen	2183.0
hungary	504.0
hunt	2304.1
hunter biden	2184.0
hurriyet	1288.0
hussain	2602.1
hussein	2186.2	3411.2	2015.1	3075.2
hussein arnous	2185.0
hussein of jordan	2186.0
hutton	2333.1
hwang	2187.1
hwang kyo ahn	2187.0
iaea	958.1
ian khama	2188.0
ibrahim al assaf	2189.0
ibrahim al jaafari	2190.0
ibrahim boubacar keita	2191.0
ibrahim kalin	2192.0
ibrahim mohamed solih	2193.0
ibrahim traore	2194.0
icao	959.1
iceland	511.0
icrc	960.1
idaho	3495.0
idlib	157.0
idris	2409.1
idriss deby	2195.0
idriss deby itno	2195.1
ifrc	951.0
igad	952.0
ignazio cassis	2196.0
igor dodon	2197.0
igor ivanov	2198.0
igor matovic	2199.0
iiss	965.1
ilham aliyev	2200.0
ilidio vieira te	2201.0
ilie bolojan	2202.0
iliescu	2213.1
illinois	3496.0
ilunga	3214.1
ilves	3267.1
imad khamis	2203.0
imamoglu	1926.1
imelda marcos	2204.0
immigration and customs enforcement	953.0
imomali rahmon	1945.1
imran khan	2205.0
incheon	158.0
independent	1443.0
independent state of papua new guinea	567.1
independent state of samoa	621.1
india	508.0
india today	1289.0
indian express	1290.0
indian foreign ministry	954.0
indian national congress	955.0
indiana	3497.0
indias foreign ministry	954.2
indira gandhi	2206.0
indo pacific	3498.0
indonesia	505.0
indulis emsis	2207.0
ine eriksen soreide	2208.0
infantino	2054.1
infobae	1291.0
inga ruginiene	2209.0
ingrida simonyte	2210.0
institute for the study of war	956.0
insulza	2366.1
inter services intelligence	957.0
intercept	1444.0
interfax	1292.0
interfax ukraine	1293.0
intergovernmental authority on development	952.1
intergovernmental panel on climate change	975.1
international atomic energy agency	958.0
international civil aviation organization	959.0
international committee of the red cross	960.0
international court of justice	961.0
international criminal court	962.0
international criminal police organization	974.1
international crisis group	963.0
international energy agency	964.0
international federation of red cross and red crescent societies	951.1
international institute for strategic studies	965.0
international labor organization	966.2
international labour organization	966.0
international maritime organization	967.0
international monetary fund	968.0
international olympic committee	969.0
international organization for migration	970.0
international organization for standardization	971.0
international rescue committee	972.0
international telecommunication union	973.0
interpol	974.0
investigative committee	1070.1
ioannis sarmas	2211.0
iohannis	2479.1
ion chicu	2212.0
ion iliescu	2213.0
iowa	3499.0
ipcc	975.0
irakli garibashvili	2214.0
irakli kobakhidze	2215.0
iran	510.0
iran international	1294.0
iranian foreign ministry	976.0
iranian parliament	996.1
iranian revolutionary guards	977.4
irans foreign ministry	976.1
iraq	509.0
iraqi kurdistan	3509.1
irbil	120.1
ireland	506.0
irfaan ali	2216.0
irgc	977.1
irib	1295.0
irina bokova	2217.0
irish independent	1296.0
irish parliament	1024.1
irish republic	506.2
irish times	1297.0
irna	1298.0
irpin	159.0
irrawaddy	1299.0
isa mustafa	2218.0
isaac herzog	2219.0
isaias	2220.1
isaias afwerki	2220.0
isarescu	2789.1
isfahan	160.0
ishaq dar	2221.0
ishiba	3149.1
isil	978.2
isis	978.1
islam karimov	2222.0
islamabad	161.0	s131
islamic emirate of afghanistan	431.2
islamic jihad	1041.1
islamic republic	510.2
islamic republic of afghanistan	431.1
islamic republic of iran	510.1
islamic republic of mauritania	547.1
islamic republic of pakistan	569.1
islamic resistance movement	940.1
islamic revolutionary guard corps	977.0
islamic state	978.0
islamic state group	978.5
islamic state of iraq and syria	978.6
islamic state of iraq and the levant	978.7
isle of man	3500.0
ismail	3148.1
ismail haniya	2223.1
ismail haniyah	2223.2
ismail haniyeh	2223.0
ismail omar guelleh	2224.0
ismail sabri	2225.1
ismail sabri yaakob	2225.0
isna	1300.0
israel	507.0
israel defence forces	979.2
israel defense forces	979.0
israel hayom	1301.0
israel katz	2226.0
israel security agency	1079.1
israeli army	979.4
israeli defense forces	979.5
israeli foreign ministry	980.0
israeli military	979.3
israeli parliament	983.1
israels foreign ministry	980.1
issoufou	2586.1
istana	s265
istanbul	162.0
italian republic	512.1
italy	512.0
itamar ben gvir	2227.0
itar tass	1430.2
itv news	1302.1
iuliia mendel	2228.0
ivan duque	2229.0
ivan gasparovic	2230.0
ivan kostov	2231.0
ivanishvili	1735.1
ivanka trump	2232.0
ivanov	2068.1	2198.1	3129.2
ivars godmanis	2233.0
iveta radicova	2234.0
ivica dacic	2235.0
ivica racan	2236.0
ivo josipovic	2237.0
ivo sanader	2238.0
ivory coast	462.2
iwasawa	3393.1
iwaya	3218.1
izmir	163.0
izvestia	1303.0
izvestiya	1303.1
jaafari	2190.2
jaap de hoop scheffer	2239.0
jaatteenmaki	1640.1
jacek czaputowicz	2240.0
jacinda ardern	2241.0
jack lew	2242.0
jack ma	2243.0
jack straw	2244.0
jacob lew	2242.1
jacob zuma	2245.0
jacques chirac	2246.0
jacques rogge	2247.0
jacqui smith	2248.0
jadranka kosor	2249.0
jafar hassan	2250.0
jagland	3251.1
jahjaga	1687.1
jair bolsonaro	2251.0
jaishankar	3071.3
jaiswal	3000.1
jaitley	1675.1
jakarta	164.0	s80
jakarta post	1304.0
jakaya kikwete	2252.0
jake sullivan	2253.0
jakobsdottir	2430.1
jakov milatovic	2254.0
jalal talabani	2255.0
jalali	2757.2
jalili	3079.1
jamaica	513.0
jamal khashoggi	2256.0
jamali	3406.1
james clapper	2257.0
james cleverly	2258.0
james comey	2259.0
james david vance	2277.2
james l jones	2260.0
james marape	2261.0
james mattis	2312.1
james wolfensohn	2262.0
jamieson greer	2263.0
jammeh	3366.1
jammu and kashmir	3505.1
jan fischer	2264.0
jan lipavsky	2265.0
jan peter balkenende	2266.0
janet napolitano	2267.0
janet yellen	2268.0
janez drnovsek	2269.0
janez jansa	2270.0
janos ader	2271.0
jansa	2270.1
japan	515.0
japan times	1305.0
japanese diet	886.1
japanese parliament	886.2
japarov	3077.2
jared kushner	2272.0
jaroslaw kaczynski	2273.0
javad zarif	2759.1
javid	3084.1
javier milei	2274.0
javier solana	2275.0
jay carney	2276.0
jay powell	2305.1
jd vance	2277.0
jean	2083.1
jean asselborn	2278.0
jean bertrand aristide	2279.0
jean castex	2280.0
jean chretien	2281.0
jean claude juncker	2282.0
jean claude trichet	2283.0
jean luc melenchon	2284.0
jean lucien savi de tove	2285.0
jean marc ayrault	2286.0
jean marie le pen	2287.0
jean noel barrot	2288.0
jean pierre	2418.1
jean pierre raffarin	2289.0
jean yves le drian	2290.0
jeanine anez	2291.0
jeanine hennis plasschaert	2292.0
jeb bush	2293.0
jeddah	165.0
jeenbekov	3171.1
jeff sessions	2294.0
jeff zients	2295.0
jeffrey bostic	2296.0
jeffrey davidson bostic	2296.1
jeffries	2109.1
jeh johnson	2297.0
jeju	3501.0
jen psaki	2298.0
jenin	166.0
jennifer geerlings simons	2299.0
jennifer simons	2299.1
jens stoltenberg	2300.0
jeppe kofod	2301.0
jeremiah manele	2302.0
jeremy corbyn	2303.0
jeremy hunt	2304.0
jeri	2360.3
jerome powell	2305.0
jersey	3502.0
jerusalem	167.0	s84
jerusalem post	1306.0
jerzy buzek	2306.0
jetten	3026.1
jeune afrique	1307.0
jewish state	507.2
jeyhun bayramov	2307.0
jiang	2309.1	2308.1
jiang yi huah	2308.0
jiang zemin	2309.0
jidda	165.1
jigme khesar namgyel wangchuck	2310.0
jiji	1308.0
jiji press	1308.1
jill biden	2311.0
jim mattis	2312.0
jim yong kim	2313.0
jimmy barbecue cherizier	2314.1
jimmy cherizier	2314.0
jiri paroubek	2315.0
jiri rusnok	2316.0
joachim gauck	2317.0
joan donoghue	2318.0
joao lourenco	2319.0
joao manuel goncalves lourenco	2319.1
joe biden	2320.0
johann wadephul	2321.0
johanna sigurdardottir	2322.0
johannes rau	2323.0
johannesburg	168.0
johannesson	2090.1
john ashcroft	2324.0
john atta mills	2325.0
john baird	2326.0
john boehner	2327.0
john bolton	2328.0
john brennan	2329.0
john briceno	2349.1
john danforth	2330.0
john daniel caine	1841.1
john dramani mahama	2340.1
john healey	2331.0
john howard	2332.0
john hutton	2333.0
john kelly	2334.0
john kerry	2335.0
john key	2336.0
john kirby	2337.0
john kufuor	2338.0
john magufuli	2339.0
john mahama	2340.0
john major	2341.0
john mccain	2342.0
john negroponte	2343.0
john paul ii	2961.1
john prescott	2344.0
john ratcliffe	2345.0
john reid	2346.0
john snow	2347.0
john swinney	2348.0
johnny briceno	2349.0
johnson	1752.2	2717.1	1538.1	2297.1
johnson sirleaf	1934.1
joint chiefs of staff of south korea	981.0
joko widodo	2350.0
jokowi	2350.1
jolani	1521.12
joly	2689.1
jonas gahr stoere	2351.2
jonas gahr store	2351.0
jonathan	2075.1
jones	2260.1
joongang ilbo	1309.0
jordan	514.0
jordan bardella	2352.0
jorg kukies	2353.0
jorge arreaza	2354.0
jorge carlos fonseca	2355.0
jorge mario bergoglio	2960.1
jorge sampaio	2356.0
joschka fischer	2357.0
jose antonio kast	2358.0
jose eduardo dos santos	2359.0
jose jeri	2360.0
jose jeri ore	2360.2
jose luis rodriguez zapatero	2361.0
jose manuel albares	2362.0
jose manuel barroso	2363.0
jose manuel durao barroso	2363.1
jose maria aznar	2364.0
jose maria neves	2365.0
jose maria pereira neves	2365.1
jose miguel insulza	2366.0
jose mujica	2367.0
jose ramos horta	2368.0
jose raul mulino	2369.0
jose socrates	2370.0
jose ulisses correia e silva	3282.1
josep borrell	2371.0
josep borrell fontelles	2371.1
joseph aoun	2372.0
joseph biden	2320.1
joseph biden jr	2320.3
joseph boakai	2373.0
joseph dunford	2374.0
joseph estrada	2375.0
joseph kabila	2376.0
joseph muscat	2377.0
joseph r biden	2320.2
joseph ratzinger	2959.3
joseph wu	2378.0
josh earnest	2379.0
josipovic	2237.1
jospin	2555.1
jotham napat	2380.0
jovenel moise	2381.0
joyce banda	2382.0
juan carlos	2383.2
juan carlos i	2383.0
juan guaido	2384.0
juan manuel santos	2385.0
juan orlando hernandez	2386.0
juan peron	2387.0
juan ramon de la fuente	2388.0
juba	169.0	s164
jubeir	1514.2
judith suminwa	2389.0
judith suminwa tuluka	2389.1
jugnauth	2970.1
juha sipila	2390.0
juhan parts	2391.0
julia gillard	2392.0
julie bishop	2393.0
julius maada bio	2394.0
julius malema	2395.0
jumblatt	3333.1
juncker	2282.1
jung	2011.1
junichiro koizumi	2396.0
juppe	1535.1
jurgen stock	2397.0
juri ratas	2398.0
justice and development party	982.0
justice department	1136.1
justin nsengiyumva	2399.0
justin trudeau	2400.0
jyrki katainen	2401.0
k p sharma oli	2402.0
k r narayanan	2403.0
kaag	3156.1
kabila	2376.1	2507.2
kabore	3045.3
kabua	1859.1
kabul	170.0	s0
kaczynski	2273.1	2516.1
kadhimi	2797.2
kadyrov	2999.1
kagame	2907.1
kahlon	2782.1
kais saied	2404.0
kaja kallas	2405.0
kajsa ollongren	2406.0
kakar	1657.1
kalam	1481.3
kalin	2192.1
kaliningrad	3503.0
kaljulaid	2445.1
kallas	2405.1	3157.1
kalvitis	1529.1
kamal kharazi	2407.0
kamala harris	2408.0
kamikawa	3381.1
kamil idris	2409.0
kamla persad bissessar	2410.0
kampala	171.0	s186
kampuchea	518.2
kan	1310.0	2818.1
kan news	1310.1
kanaani	2821.1
kanak and socialist national liberation front	917.1
kandahar	172.0
kang	2411.1
kang kyung wha	2411.0
kangaloo	1812.1
kano	173.0
kansas	3504.0
kantei	s244
kao	2412.1
kao kim hourn	2412.0
karabakh	3527.1
karachi	174.0
karamanlis	2485.2
karami	2881.1
karapetyan	2413.1
karasin	2087.1
karbala	175.0
karen karapetyan	2413.0
karen pierce	2414.0
karim khan	2415.0
karimov	2222.1
karin keller sutter	2416.0
karin kneissl	2417.0
karine jean pierre	2418.0
karins	2487.1
karis	1539.1
karki	3208.1
karl nehammer	2419.0
karl theodor zu guttenberg	2420.0
karol nawrocki	2421.0
karol wojtyla	2961.3
karoline leavitt	2422.0
karolos papoulias	2423.0
karzai	2116.1
kash patel	2424.0
kashmir	3505.0
kashyap patel	2424.1
kasparov	2026.1
kassym jomart tokayev	2425.0
kast	2358.1
kasyanov	2724.1
kasym zhomart tokayev	2425.1
katainen	2401.1
katalin novak	2426.0
katerina sakellaropoulou	2427.0
katherina reiche	2428.0
katherine tai	2429.0
kathimerini	1311.0
kathmandu	176.0	s121
kathmandu post	1312.0
kato	2431.1
katrin jakobsdottir	2430.0
katsav	2783.2
katsunobu kato	2431.0
katz	2226.2
kausea natano	2432.0
kavelashvili	2727.1
kay rala xanana gusmao	3360.1
kayani	1679.1
kayhan	1313.0
kayikwamba wagner	3243.1
kayleigh mcenany	2433.0
kazakhstan	525.0
kazakstan	525.2
kazan	177.0
kazimierz marcinkiewicz	2434.0
kazuo ueda	2435.0
kcna	1315.0
keiko fujimori	2436.0
keir starmer	2437.0
keita	2191.3
keith kellogg	2438.0
keith mitchell	2439.0
keith rowley	2440.0
keizo obuchi	2441.0
kejriwal	1676.1
keller sutter	2416.1
kellogg	2438.1
kelly	2334.1
kelly craft	2442.0
kemal kilicdaroglu	2443.0
kemi badenoch	2444.0
kennedy	3028.4
kenny	1946.1
kentucky	3506.0
kenya	516.0
kenyatta	3279.1
kern	1808.1
kerry	2335.1
kersti kaljulaid	2445.0
kestutis budrys	2446.0
kevin mccarthy	2447.0
kevin rudd	2448.0
key	2336.1
keystone sda	1316.0
kgalema motlanthe	2449.0
khachaturyan	3289.1
khadga prasad sharma oli	2402.2
khaled el enany	2450.0
khaled mashal	2451.1
khaled meshaal	2451.0
khaled meshal	2451.2
khaleda zia	2452.0
khalid bin khalifa al thani	2453.0
khalid bin salman	2454.0
khalifa	2113.4	2455.2	3089.3
khalifa bin salman al khalifa	2455.0
khalifa bin zayed al nahyan	2456.0
khalifa haftar	2457.0
khalifa hifter	2457.1
khalil al hayya	2458.0
khalilzad	3407.1
khaltmaagiin battulga	2459.0
khama	2188.1
khamenei	1581.4	2775.1
khamis	2203.1
khan	2205.1	2415.1	3076.1
khan younis	178.0
khan yunis	178.1
khankendi	374.1
khar	2161.1
kharazi	2407.1
kharkiv	179.0
kharkiv oblast	3507.1
kharkiv region	3507.0
kharkov	179.1
khartoum	180.0	s168
khasawneh	1744.2
khashoggi	2256.1
khatami	2760.2
khatibzadeh	3080.1
khawaja asif	2460.0
kherson	181.0
kherson oblast	3508.1
kherson region	3508.0
khodorkovsky	2725.1
khomeini	3067.3
khristenko	3304.1
khurelsukh	3280.2
khurelsukh ukhnaa	3280.1
khurshid	3090.1
kibaki	2798.1
kickl	2152.1
kidal	182.0
kiev	s275
kigali	183.0	s145
kihara	2737.1
kiir	3092.2
kikwete	2252.1
kilicdaroglu	2443.1
kim	2313.1	2462.2	2465.3	2466.3	2461.1	2463.1	2464.2	2467.2	2468.2	2469.1	2470.1	2471.2	2472.1
kim boo kyum	2461.0
kim dae jung	2462.0
kim hwang sik	2463.0
kim il sung	2464.0
kim jong il	2465.0
kim jong un	2466.0
kim ju ae	2467.0
kim keon hee	2468.0
kim min seok	2469.0
kim tok hun	2470.0
kim yo jong	2471.0
kim yong hyun	2472.0
kinakh	1601.1
king	2692.1
king abdullah	1502.1	1506.3
king abdullah ii	1506.1
king abdullah ii of jordan	1506.4
king albert ii	1541.2
king bhumibol	1734.2
king bhumibol adulyadej	1734.1
king carl gustaf	1773.2
king carl xvi gustaf	1773.1
king charles	1795.2
king charles iii	1795.1
king fahd	1966.1
king felipe	1980.2
king felipe vi	1980.1
king frederik	2012.2
king frederik x	2012.1
king hamad	2113.2
king hamad bin isa al khalifa	2113.1
king harald	2129.2
king harald v	2129.1
king hassan ii	2136.1
king hussein	2186.1
king juan carlos	2383.1
king letsie	2539.2
king letsie iii	2539.1
king maha vajiralongkorn	3291.2
king mohammed	2774.2
king mohammed vi	2774.1
king mswati	2787.2
king mswati iii	2787.1
king norodom sihamoni	2861.1
king philippe	2473.0
king salman	3088.1
king tupou vi	3277.1
king vajiralongkorn	3291.3
king willem alexander	3344.1
kingdom of bahrain	446.1
kingdom of belgium	443.1
kingdom of bhutan	453.1
kingdom of cambodia	518.1
kingdom of denmark	474.1
kingdom of eswatini	597.1
kingdom of lesotho	532.1
kingdom of morocco	537.1
kingdom of norway	560.1
kingdom of saudi arabia	580.1
kingdom of spain	483.1
kingdom of sweden	584.1
kingdom of thailand	600.1
kingdom of the netherlands	559.1
kingdom of tonga	605.1
kingston	184.0	s86
kingstown	185.0	s148
kinshasa	186.0	s48
kirby	2337.1
kirchner	1836.5	2833.1
kiribati	519.0
kiril petkov	2474.0
kirill dmitriev	2475.0
kirkilas	2031.1
kirkuk	187.0
kirstjen nielsen	2476.0
kirsty coventry	2477.0
kishi	2860.1
kishida	2018.1
kishinev	s251
kiska	1608.1
kiviniemi	2626.1
kjell magne bondevik	2478.0
klain	3056.1
klaus	3287.1
klaus iohannis	2479.0
klestil	3249.1
klima	3305.1
klimkin	2914.1
klingbeil	2502.1
klitschko	3314.3
knapen	1719.1
kneissl	2417.1
knesset	983.0
kobakhidze	2215.1
kobani	188.0
kocharyan	3034.2
kochavi	1694.1
koehler	2163.3
koenders	1731.1
kofi annan	2480.0
kofod	2301.1
kohl	2149.1
kohler	2163.2
koizumi	2396.1	3151.1
kok	3351.1
kokhir rasulzoda	2481.0
kolinda grabar kitarovic	2482.0
kolkata	189.0
kommersant	1317.0
komorowski	1764.1
kompas	1318.0
komsic	3413.1
komsomolskaya pravda	1319.0
kono	3229.1
konstantinos stephanopoulos	2483.0
konstantinos tasoulas	2484.0
koo	3339.1
kopacz	1964.1
korea	522.5	523.5
korea herald	1320.0
korea republic	523.3
korean central news agency	1315.1
kornelius	3178.1
koroma	1955.1
kos	2655.1
kosiniak kamysz	3355.1
kosor	2249.1
kosovo	622.0
kosovska mitrovica	190.0
kostas karamanlis	2485.0
kostas simitis	1835.1
kostov	2231.1
kostunica	3327.1
kostyantyn gryshchenko	2486.0
kouchner	1727.1
kovacevski	1887.1
kovacs	3419.1
kovind	2996.1
kozak	1891.1
kozhara	2535.1
kp sharma oli	2402.1
kr narayanan	2403.1
krakow	191.0
kramatorsk	192.0
kramp karrenbauer	1639.2
kravchuk	2536.1
kremlin	s263
krishna	3072.1
krisjanis karins	2487.0
kristalina georgieva	2488.0
kristen michal	2489.0
kristersson	3281.1
kristi noem	2490.0
kristrun frostadottir	2491.0
krivokapic	3410.1
kryvyi rih	193.0
kuala lumpur	194.0	s105
kubilius	1619.1
kucan	2730.1
kuchma	2537.1
kucinskis	2640.1
kuczynski	2916.1
kufuor	2338.1
kukies	2353.1
kuleba	1894.1
kumar	3005.1
kumaratunga	1790.1
kuomintang	984.0
kupiansk	195.0
kupyansk	195.1
kurdistan region	3509.2
kurdistan region of iraq	3509.0
kurdistan regional government	985.0
kurdistan workers party	1048.1
kurmanbek bakiyev	2492.0
kuroda	2132.1
kursk	196.0
kursk oblast	3510.1
kursk region	3510.0
kurt volker	2493.0
kurti	1548.1
kurz	3120.1
kushner	2272.1
kuwait	524.0
kuwait city	197.0	s93
kvirikashvili	2060.1
kwarteng	2494.1
kwasi kwarteng	2494.0
kwasniewski	1553.1
kwatra	3310.1
kyaw	2175.1
kyi	1691.3
kyiv	198.0	s187
kyiv independent	1321.0
kyiv post	1322.0
kyodo	1323.0
kyodo news	1323.1
kyoto	199.0
kyrgyz republic	517.1
kyrgyzstan	517.0
kyriakos mitsotakis	2495.0
kyrylo budanov	2496.0
la moneda	s225
la nacion	1325.0
la paz	200.0	s21
la repubblica	1326.0
la stampa	1327.0
la times	1336.1
la vanguardia	1328.0
laar	2654.1
laauli leuatea schmidt	2497.2
laauli schmidt	2497.3
laaulialemalietoa leuatea schmidt	2497.0
laayoune	201.0	s196
labour	986.1
labour party	986.0
lacalle pou	2575.1
lady ashton	1781.2
lagarde	1813.1
lagos	202.0	3016.1
lahbib	2100.1
lahore	203.0
lahoud	1941.1
lai	2498.2
lai ching te	2498.0
laimdota straujuma	2499.0
lake	1644.1
lakhdar brahimi	2500.0
lalabalavu	2808.1
lam	3256.1
lamberto zannier	2501.0
lambrecht	1814.1
lammy	1860.1
lamola	3057.1
lamy	2897.1
landsbergis	2022.1
langley	s292
lao pdr	526.2
lao peoples democratic republic	526.1
laos	526.0
lapid	3369.1
larijani	1582.1
larry summers	2513.1
lars klingbeil	2502.0
lars lokke rasmussen	2503.0
las vegas	204.0
lasso	2094.1
laszlo solyom	2504.0
latakia	205.0
latif rashid	1498.2
latin america	3511.0
latvia	535.0
laura bush	2505.0
laura chinchilla	2506.0
laurent desire kabila	2507.0
laurent fabius	2508.0
laurent gbagbo	2509.0
laurent kabila	2507.1
laurent nunez	2510.0
laurentino cortizo	2511.0
lausanne	206.0	s219
lavrov	3133.3
law and justice	987.0
lawrence gonzi	2512.0
lawrence summers	2513.0
lawrence wong	2514.0
laya	1661.2
lazarus chakwera	2515.0
lazzarini	2951.1
le drian	2290.1
le figaro	1330.0
le maire	1765.1
le monde	1331.0
le parisien	1332.0
le pen	2287.1	2636.1
le soir	1333.0
league of arab states	837.1
leavitt	2422.1
lebanese armed forces	988.0
lebanese army	988.1
lebanese republic	527.1
lebanon	527.0
leblanc	1895.1
lech kaczynski	2516.0
lech walesa	2517.0
lecornu	3122.1
lee	2520.1	2521.2	2522.1	2523.1	2525.1	2527.1	2518.1	2519.1	2524.1	2526.1	2528.1
lee hae chan	2518.0
lee han dong	2519.0
lee hsien loong	2520.0
lee jae myung	2521.0
lee jong wook	2522.0
lee ju ho	2523.0
lee kuan yew	2524.0
lee myung bak	2525.0
lee nak yon	2526.0
lee teng hui	2527.0
lee wan koo	2528.0
leinster house	s239
leni robredo	2529.0
lenin moreno	2530.0
lennart meri	2531.0
leo varadkar	2532.0
leo xiv	2962.1
leon panetta	2533.0
leonel fernandez	2534.0
leonid kozhara	2535.0
leonid kravchuk	2536.0
leonid kuchma	2537.0
les echos	1334.0
lesotho	532.0
leszek miller	2538.0
leterme	3403.1
letsie	2539.3
letsie iii	2539.0
letta	1947.1
levits	1922.1
lew	2242.2
li	2540.1	2541.1	2542.1	2543.1	2544.1
li keqiang	2540.0
li qiang	2541.0
li shangfu	2542.0
li yuanchao	2543.0
li zhaoxing	2544.0
liam fox	2545.0
liang	2546.1
liang guanglie	2546.0
lib dems	990.1
liberal democratic party	989.0
liberal democrats	990.0
liberation	1335.0
liberia	531.0
liberman	1693.3
libreville	207.0	s64
libya	536.0
lieberman	1693.2
liechtenstein	529.0
lifeng	2142.1
lighthizer	3035.1
likud	991.0
lilongwe	208.0	s104
lim	2547.1
lim jock hoi	2547.0
lima	209.0	s137
lin	2548.1	2549.1	2550.1
lin chia lung	2548.0
lin chuan	2549.0
lin jian	2550.0
linas linkevicius	2551.0
linda thomas greenfield	2552.0
linde	1635.1
lindh	1636.1
lindiwe sisulu	2553.0
lindner	1809.1
lindsey graham	2554.0
linhart	2700.1
linkevicius	2551.1
lionel jospin	2555.0
lipavsky	2265.1
lipponen	2887.1
lisbon	210.0	s140
lithuania	533.0
liu	2556.1	2557.1
liu chao shiuan	2556.0
liu he	2557.0
liverpool	211.0
livni	3278.1
liz cheney	2558.0
liz truss	2559.0
ljubljana	212.0	s157
lloyd austin	2560.0
lobamba	213.0	s59
lobo	2963.1
lockheed martin	992.0
lofven	3179.1
lok sabha	993.0
lokke rasmussen	2503.1
lombard	1951.1
lombardi	1977.1
lome	214.0	s179
london	215.0	s189
longuet	2052.1
lopes	2919.1
lopez obrador	1610.1
lord cameron	1857.1
lord fakafanua	1970.1
lord mandelson	2931.1
lorenzo guerini	2561.0
loretta lynch	2562.0
lorient le jour	1324.0
lorient today	1324.1
los angeles	216.0
los angeles times	1336.0
los pinos	s250
lotay tshering	2563.0
louise mushikiwabo	2564.0
louisiana	3512.0
lourenco	2319.2
lowcock	2646.1
luanda	217.0	s4
luc frieden	2565.0
lucas papademos	2566.0
ludovic orban	2567.0
ludovit odor	2568.0
lugansk	218.1	3513.3
luhansk	218.0
luhansk oblast	3513.1
luhansk peoples republic	3513.4
luhansk region	3513.0
luigi di maio	2569.0
luis abinader	2570.0
luis almagro	2571.0
luis arce	2572.0
luis caputo	2573.0
luis guillermo solis	2574.0
luis inacio lula da silva	2578.2
luis lacalle pou	2575.0
luis montenegro	2576.0
luis moreno ocampo	2577.0
luis rodolfo abinader	2570.1
luiz inacio lula da silva	2578.0
lukashenka	1559.5
lukashenko	1559.4
lukoil	994.0
lukonde	3096.1
lula	2578.4
lula da silva	2578.3
lungu	1912.1
luong cuong	2579.0
lusa	1337.0
lusaka	219.0	s198
lutnick	2171.1
luvsannamsrain oyun erdene	2580.0
luxembourg	534.0
luxemburg	534.2
luxon	1817.1
lviv	220.0
lvov	220.1
lynch	2562.1
lyon	221.0	s214
lytvynenko	2868.1
m23	995.0
m5s	916.1
ma	2581.1	2243.1
ma ying jeou	2581.0
maamau	3223.2
maariv	1338.0
maas	2144.1
macao	3514.1
macau	3514.0
macedonia	543.2
machado	2627.2
machar	3020.1
macierewicz	1647.1
macky sall	2582.0
macri	2681.1
macron	1943.1	1763.1
macut	1908.2
madagascar	541.0
madbouly	2785.2
madeleine albright	2583.0
madl	1984.1
madras	84.1
madrid	222.0	s165
maduro	2844.1
maeen abdulmalik saeed	2584.0
magdalena andersson	2585.0
maghreb	3515.0
magufuli	2339.1
magyar	2930.1
maha vajiralongkorn	3291.1
mahama	2340.2
mahamadou issoufou	2586.0
mahamat deby	2587.1
mahamat idriss deby	2587.0
mahamat idriss deby itno	2587.2
mahathir	2588.2
mahathir mohamad	2588.0
mahathir mohammad	2588.1
mahatma gandhi	2589.0
mahinda rajapaksa	2590.0
mahmood	3139.1
mahmoud abbas	2591.0
mahmoud ahmadi nejad	2592.1
mahmoud ahmadinejad	2592.0
mahmoud ali youssouf	2593.0
mahuta	2814.1
maia sandu	2594.0
maiduguri	223.0
mail & guardian	1339.0
mail online	1233.2
mailonline	1233.1
maine	3516.0
mainichi	1340.1
mainichi shimbun	1340.0
mainland china	465.4
maite nkoana mashabane	2595.0
maithripala sirisena	2596.0
majed al ansari	2597.0
majlis	996.0
major	2341.1
majoro	2745.1
majuro	224.0	s109
makei	3318.1
maktoum	2769.5
makuza	1728.1
malabo	225.0	s55
malacanang	s260
malacanang palace	s261
malala	2598.1
malala yousafzai	2598.0
malawi	551.0
malaysia	553.0
malcolm turnbull	2599.0
maldives	550.0
male	226.0	s106
malema	2395.1
mali	544.0
malielegaoi	3275.1
maliki	2862.3	3023.4
malki	3023.6
malley	3036.2
malmo	227.0
malpass	1861.1
malta	548.0
malvinas	3476.2
mamadi doumbouya	2600.1
mamady doumbouya	2600.0
mamata banerjee	2601.0
mammadov	2863.1
mammadyarov	1936.1
mamnoon hussain	2602.0
mamuka bakhtadze	2603.0
managua	228.0	s124
manama	229.0	s12
manasseh sogavare	2604.0
manchester	230.0
mandalay	231.0
mandela	2832.1
mandelson	2931.2
manele	2302.1
manet	2182.2
manila	232.0	s138
manmohan singh	2605.0
manouchehr mottaki	2606.0
mansour	1516.1	3025.1
manuel valls	2607.0
manuel zelaya	2608.0
mao	2609.1	2611.2
mao chi kuo	2609.0
mao ning	2610.0
mao tse tung	2611.1
mao zedong	2611.0
maputo	233.0	s118
maracaibo	234.0
marape	2261.1
marc garneau	2612.0
marcel ciolacu	2613.0
marcelo ebrard	2614.0
marcelo rebelo de sousa	2615.0
march 23 movement	995.1
marcinkiewicz	2434.1
marco rubio	2616.0
marcos	1982.5	2204.1
marcos jr	1982.4
marek belka	2617.0
margaret beckett	2618.0
margaret chan	2619.0
margaret thatcher	2620.0
margarita robles	2621.0
margaryan	1604.1
margot wallstrom	2622.0
margrethe	2623.3
margrethe ii	2623.0
margrethe vestager	2624.0
margus tsahkna	2625.0
margvelashvili	2061.1
mari kiviniemi	2626.0
maria corina machado	2627.0
maria malmer stenergard	2628.0
maria ressa	2629.0
maria zakharova	2630.0
mariano rajoy	2631.0
marib	235.0
marie louise coleiro preca	2632.0
mariinskyi palace	s278
marija pejcinovic buric	2633.0
marin	3104.1
marin raykov	2634.0
marina silva	2635.0
marine le pen	2636.0
mario abdo benitez	2637.0
mario draghi	2638.0
mario monti	2639.0
maris kucinskis	2640.0
marise payne	2641.0
mariupol	236.0
mariusz blaszczak	2642.0
mariya zakharova	2630.1
marjan sarec	2643.0
mark carney	2644.0
mark esper	2645.0
mark lowcock	2646.0
mark lyall grant	2647.0
mark meadows	2648.0
mark milley	2649.0
mark rutte	2650.0
marko duric	2651.0
markus soder	2652.0
markus soeder	2652.1
marles	3019.1
maros sefcovic	2653.0
marquez	1998.1
marrakech	237.1
marrakesh	237.0
marseille	238.0
marshall islands	542.0
marsudi	3009.1
mart laar	2654.0
marta kos	2655.0
marta lucia ramirez	2656.0
martelly	2708.1
martin	2705.2	2908.1
martin dempsey	2657.0
martin griffiths	2658.0
martin schulz	2659.0
martin vizcarra	2660.0
martinique	3517.0
martti ahtisaari	2661.0
marty natalegawa	2662.0
marwan barghouti	2663.0
mary lou mcdonald	2664.0
mary mcaleese	2665.0
mary robinson	2666.0
maryam nawaz	2667.0
maryam nawaz sharif	2667.1
maryland	3518.0
marzieh afkham	2668.0
marzouki	2777.1
maseru	239.0	s98
mashal	2451.4
mashhad	240.0
masisi	2776.1
mason	3103.1
masoud barzani	2669.0
masoud pezeshkian	2670.0
massa	3134.1
massachusetts	3519.0
massimo dalema	2671.0
massoud	1519.1
massoud barzani	2669.1
masum	2016.1
mataafa	1991.2
matekane	3094.3
mateusz morawiecki	2672.0
mathias cormann	2673.0
matignon	s232
matovic	2199.1
matsuno	2162.1
mattarella	3135.1
matteo bruni	2674.0
matteo renzi	2675.0
matteo salvini	2676.0
matthew miller	2677.0
matthew rycroft	2678.0
matthew whitaker	2679.0
matti vanhanen	2680.0
mattis	2312.2
maurer	2932.1
mauricio macri	2681.0
mauritania	547.0
mauritius	549.0
mauro vieira	2682.0
maxim ryzhenkov	2683.0
maxime prevot	2684.0
maximos mansion	s234
may	3242.1
mayorkas	1550.1
mayotte	3520.0
mazar i sharif	241.0
mazloum abdi	2685.0
mazlum abdi	2685.1
mbabane	242.0	s58
mbeki	3237.1
mbumba	2817.1
mcaleese	2665.1
mccabe	1614.1
mccain	1829.1	2342.1
mccarthy	2447.1
mcclellan	3115.1
mcconnell	2743.1
mcdonald	2664.1
mcdonough	1873.1
mcenany	2433.1
mcguinty	1862.1
mcmaster	2172.2
meadows	2648.1
mecca	243.0
medecins sans frontieres	997.0
medellin	244.0
medgyessy	2933.1
mediapart	1342.0
medina	245.0	1850.1
medinsky	3319.1
meduza	1343.0
medvedev	1892.3
megawati	2686.1
megawati sukarnoputri	2686.0
mehr	1344.0
mehr news agency	1344.1
mehriban aliyeva	2687.0
meinl reisinger	1715.1
mekdad	1968.1
mekelle	246.0
melania trump	2688.0
melanie joly	2689.0
melbourne	247.0
melenchon	2284.1
meles	2690.1
meles zenawi	2690.0
meloni	2062.1
mena	1345.0
mendel	2228.2
menfi	2747.5
mercosur	998.0
meri	2531.1
merkel	1629.1
mero	2772.2
merrick garland	2691.0
mervyn king	2692.0
merz	2014.1
meshaal	2451.3
meshal	2451.5
meshal al ahmad al sabah	2742.1
mesic	3197.1
met police	1000.2
meta	999.0
meta platforms	999.1
metropolitan police	1000.0
metsola	3041.1
mette frederiksen	2693.0
mevlut cavusoglu	2694.0
mexico	552.0
mexico city	248.0	s112
mi5	1001.0
mi6	1002.0
mia mottley	2695.0
miami	249.0
mian muhammad shehbaz sharif	3146.2
michael d higgins	2696.0
michael fallon	2697.0
michael flynn	2698.0
michael hayden	2699.0
michael linhart	2700.0
michael martin	2705.1
michael mukasey	2701.0
michael randrianirina	2702.0
michael sata	2703.0
michael somare	2704.0
michael waltz	2720.1
michal	2489.1
micheal martin	2705.0
michel	1796.1
michel aoun	2706.0
michel barnier	2707.0
michel martelly	2708.0
michel sleiman	2709.1
michel suleiman	2709.0
michel temer	2710.0
michele alliot marie	2711.0
michelle bachelet	2712.0
michelle obama	2713.0
michigan	3521.0
mickoski	2173.1
micronesia	487.0
microsoft	1003.0
middle east	3522.0
middle east eye	1346.0
middle east news agency	1345.1
middle east quartet	1051.1
miguel diaz canel	2714.0
miguel diaz canel bermudez	2714.1
mihai razvan ungureanu	2715.0
mihai tudose	2716.0
mikati	2810.1
mike flynn	2698.1
mike johnson	2717.0
mike pence	2718.0
mike pompeo	2719.0
mike waltz	2720.0
mikhail bogdanov	2721.0
mikhail fradkov	2722.0
mikhail gorbachev	2723.0
mikhail kasyanov	2724.0
mikhail khodorkovsky	2725.0
mikhail mishustin	2726.0
mikhail podolyak	2800.2
mikhail saakashvili	2728.1
mikheil kavelashvili	2727.0
mikheil saakashvili	2728.0
mikulas dzurinda	2729.0
milan	250.0
milan kucan	2730.0
milanesi	1949.1
milanovic	3421.1
milatovic	2254.1
milei	2274.1
miliband	1863.1	1910.1
miller	2538.1	1818.1	2677.1	3191.1
milley	2649.1
mills	2325.1
milo djukanovic	2731.1
milo dukanovic	2731.0
milojko spajic	2732.0
milorad dodik	2733.0
milos vucevic	2734.0
milos zeman	2735.0
milosevic	3167.2
min aung hlaing	2736.0
ministry for europe and foreign affairs	924.2
ministry of defence	1106.1
ministry of external affairs	954.1
minneapolis	251.0
minnesota	3523.0
minnis	2178.1
minoru kihara	2737.0
minsk	252.0	s15
miraflores	s294
miraflores palace	s295
mirek topolanek	2738.0
mirjana spoljaric	2739.0
mirjana spoljaric egger	2739.1
mirko cvetkovic	2740.0
miro cerar	2741.0
mirziyoyev	3145.1
mirzoyan	1662.1
mishal al ahmad al sabah	2742.0
mishustin	2726.1
misrata	253.0
misri	3303.1
mississippi	3524.0
missouri	3525.0
mitch mcconnell	2743.0
mitchell	1883.1	2439.1
mitrovica	190.1
mitsotakis	2495.1
mitt romney	2744.0
mladic	3003.1
mnangagwa	1944.1
mnatsakanyan	3418.1
mnuchin	3195.2
moallem	3332.4
moammar gaddafi	2788.3
moammar gadhafi	2788.1
mod	1106.3
modi	2819.1
moeketsi majoro	2745.0
mofaz	3144.1
mogadishu	254.0	s159
mogherini	1976.1
mohamed	1494.1
mohamed abdullahi mohamed	2746.0
mohamed al menfi	2747.0
mohamed bazoum	2748.0
mohamed bin zayed	2771.4
mohamed bin zayed al nahyan	2771.6
mohamed el baradei	2749.2
mohamed elbaradei	2749.0
mohamed hamdan dagalo	2750.0
mohamed irfaan ali	2216.1
mohamed menfi	2747.3
mohamed morsi	2751.0
mohamed muizzu	2752.0
mohamed mursi	2751.2
mohamed ould abdel aziz	2753.0
mohamed ould cheikh el ghazouani	2754.1
mohamed ould ghazouani	2754.0
mohammad al bashir	2765.1
mohammad bagher ghalibaf	2755.0
mohammad bagher qalibaf	2755.1
mohammad bin salman	2770.2
mohammad eslami	2756.0
mohammad ghazi al jalali	2757.0
mohammad hanif atmar	2758.0
mohammad hasan akhund	2133.1
mohammad javad zarif	2759.0
mohammad khatami	2760.0
mohammad mokhber	2761.0
mohammad mustafa	2762.0
mohammad reza ashtiani	2763.0
mohammad shtayyeh	2764.0
mohammed	2774.3
mohammed al bashir	2765.0
mohammed al manfi	2747.2
mohammed al menfi	2747.1
mohammed al sudani	2773.1
mohammed barkindo	2766.0
mohammed bin abdulrahman	2767.3
mohammed bin abdulrahman al thani	2767.0
mohammed bin abdulrahman bin jassim al thani	2767.2
mohammed bin nayef	2768.0
mohammed bin nayef al saud	2768.1
mohammed bin rashid	2769.3
mohammed bin rashid al maktoum	2769.0
mohammed bin salman	2770.0
mohammed bin salman al saud	2770.1
mohammed bin zayed	2771.2
mohammed bin zayed al nahyan	2771.0
mohammed elbaradei	2749.1
mohammed hamdan dagalo	2750.1
mohammed irfaan ali	2216.2
mohammed javad zarif	2759.2
mohammed khatami	2760.1
mohammed morsi	2751.1
mohammed mursi	2751.3
mohammed mustafa	2762.1
mohammed mustafa mero	2772.0
mohammed naji al otari	2809.2
mohammed omar	2794.1
mohammed shia al sudani	2773.0
mohammed shtayyeh	2764.1
mohammed vi	2774.0
mohammed yunus	2790.1
mohamud	2139.1
moi	1844.1
moise	2381.1
mojtaba khamenei	2775.0
mokgweetsi masisi	2776.0
mokhber	2761.1
moldavia	539.2
moldova	539.0
mombasa	255.0
monaco	538.0
moncef marzouki	2777.0
moncloa	s269
moncloa palace	s270
mongolia	546.0
monrovia	256.0	s99
montana	3526.0
montenegro	540.0	2576.1
montevideo	257.0	s191
monti	2639.1
montreal	258.0
monusco	1004.0
moon	2778.2
moon jae in	2778.0
moqtada al sadr	2779.0
moqtada sadr	2779.2
moraes	1564.2
morales	1963.1
morawiecki	2672.1
mordaunt	2923.1
moreno	2530.1
morgan ortagus	2780.0
morgan tsvangirai	2781.0
mori	3387.1
morin	2154.1
morneau	1740.1
moro	3136.1
morocco	537.0
moroni	259.0	s40
morrison	3116.1
morsi	2751.4
moscovici	2953.1
moscow	260.0	s144
moscow times	1347.0
moshe kahlon	2782.0
moshe katsav	2783.0
moshe katzav	2783.1
moshe yaalon	2784.0
mossad	1005.0
mostafa madbouly	2785.0
mosul	261.0
motegi	3268.1
motlanthe	2449.1
mottaki	2606.1
mottley	2695.1
mourao	2117.1
mousavi	1483.1
moussa	1598.1
moussa faki	2786.1
moussa faki mahamat	2786.0
moustafa madbouly	2785.1
mozambique	554.0
msnbc	1348.0
mswati	2787.3
mswati iii	2787.0
muallem	3332.5
muammar al gaddafi	2788.4
muammar gaddafi	2788.0
muammar gadhafi	2788.5
muammar qaddafi	2788.2
mubarak	2167.1
mueller	3037.1
mugabe	3038.1
mugur isarescu	2789.0
muhammad bin rashid al maktum	2769.1
muhammad bin salman	2770.3
muhammad bin zayid al nuhayyan	2771.1
muhammad naji al otari	2809.1
muhammad yunus	2790.0
muhammadu buhari	2791.0
muhammed yunus	2790.2
muhyiddin	2792.1
muhyiddin yassin	2792.0
muizzu	2752.1
mujahid	3405.1
mujica	2367.2
mukasey	2701.1
mukherjee	2968.1
mulatu teshome	2793.0
mulino	2369.1
mullah hasan akhund	2133.2
mullah mohammed omar	2794.2
mullah omar	2794.0
mumbai	262.0
munchen	263.1
munich	263.0
munir	1682.2
munteanu	1566.1
muqrin bin abdulaziz	2795.0
muqtada al sadr	2779.1
murekezi	1600.1
murhaf abu qasra	2796.0
murillo	3059.1
murmansk	264.0
murmu	1906.1
mursi	2751.5
musar	2823.2
muscat	265.0	2377.1	s130
museveni	3391.1
musharraf	2925.1
mushikiwabo	2564.1
musk	1937.1
muslim brotherhood	1006.0
mustafa	2218.1	2762.2
mustafa al kadhimi	2797.0
mustafa mero	2772.1
mutharika	1742.1	2934.1
muttaqi	1595.1
mwai kibaki	2798.0
myanmar	545.0
myanmar army	1094.2
myanmar military	1094.1
myint	3352.1
myint swe	2799.0
mykhailo podolyak	2800.0
mykhaylo podolyak	2800.1
mykola azarov	2801.0
mykolaiv	266.0
myriam spiteri debono	2802.0
n korea	522.4
nabih berri	2803.0
nabil elaraby	2804.0
nabiullina	1938.1
nablus	268.0
nadhim zahawi	2805.0
naftali bennett	2806.0
naftogaz	1007.0
nagasaki	269.0
nagorno karabakh	3527.0
nahyan	2456.3	2771.10	3408.3	1504.4
naim kassem	2807.2
naim qassem	2807.0
naiqama lalabalavu	2808.0
nairobi	270.0	s90
najaf	271.0
naji al otari	2809.0
najib	2811.1
najib mikati	2810.0
najib razak	2811.0
nakatani	2034.1
naledi pandor	2812.0
namibia	555.0
nana akufo addo	2813.0
nanaia mahuta	2814.0
nancy faeser	2815.0
nancy pelosi	2816.0
nandi ndaitwah	2835.1
nangaa	1834.1
nangolo mbumba	2817.0
naoto kan	2818.0
napat	2380.1
naples	272.0
napolitano	2063.1	2267.1
narayanan	2403.2
narendra modi	2819.0
naruhito	2820.0
narva	273.0
nasa	1008.0
nasirzadeh	1701.1
nasrallah	2137.2
nassau	274.0	s11
nasser	2025.2
nasser kanaani	2821.0
nastase	1518.1
natalegawa	2662.1
natalia gavrilita	2822.0
natano	2432.1
natanz	275.0
natasa pirc musar	2823.0
national aeronautics and space administration	1008.2
national assembly of south korea	1009.0
national front	1012.2
national league for democracy	1010.0
national liberation army	889.1
national news agency	1350.0
national newspaper	1445.0
national peoples congress	1011.0
national public radio	1368.1
national rally	1012.0
national resistance front	1013.0
national security agency	1014.0
national security council	1139.1
national unity government	1015.0
nato	1016.0
nauert	2143.1
nauru	562.0
nauseda	2065.1
navalnaya	3396.1
navalny	1567.3
navi pillay	2824.0
navin ramgoolam	2825.0
nawaf al ahmad al sabah	2826.0
nawaf salam	2827.0
nawaz	2667.2
nawaz sharif	2828.0
nawrocki	2421.1
nay pyi taw	s254
nayib bukele	2829.0
naypyidaw	276.0	s119
naypyitaw	s253
nazarbayev	2864.2
nazareth	277.0
nbc news	1351.1
ndaw	1704.2
ndayishimiye	1961.1
ndjamena	267.0	s36
ndtv	1352.0
nduhungirehe	2875.1
nebenzya	3298.3
nebraska	3528.0
necas	2940.1
ned price	2830.0
negasso	2831.1
negasso gidada	2831.0
negroponte	2343.1
nehammer	2419.1
nelson mandela	2832.0
nepal	561.0
nestor kirchner	2833.0
nestor ntahontuye	2834.0
netanyahu	1723.4	3109.1
netherlands	559.0
netumbo nandi ndaitwah	2835.0
neue zurcher zeitung	1353.0
nevada	3529.0
neves	2365.2
new caledonia	3530.0
new china news agency	1474.2
new delhi	278.0	s79
new democracy	1017.0
new hampshire	3531.0
new jersey	3532.0
new mexico	3533.0
new orleans	279.0
new south wales	3534.0
new statesman	1354.0
new york	280.0	3535.2
new york city	280.1
new york post	1355.0
new york state	3535.0
new york times	1356.0
new yorker	1357.0
new zealand	563.0
new zealand herald	1358.0
news24	1359.0
newsmax	1360.0
newsom	2028.1
newsweek	1361.0
ngerulmud	281.0	s132
ngirente	1916.1
ngozi okonjo iweala	2836.0
nguema	1760.4
nguyen phu trong	2837.0
nguyen tan dung	2838.0
nguyen xuan phuc	2839.0
niamey	282.0	s125
nicaragua	558.0
nick clegg	2840.0
nicola sturgeon	2841.0
nicolae ciuca	2842.0
nicolae timofti	2843.0
nicolas maduro	2844.0
nicolas sarkozy	2845.0
nicole fontaine	2846.0
nicos anastasiades	2847.0
nicosia	283.0	s46
nicusor dan	2848.0
nielsen	2476.1
nieto	1948.2
nigel farage	2849.0
niger	556.0
nigeria	557.0
niinisto	3112.1
nikenike vurobaravu	2850.0
nikkei	1363.0
nikkei asia	1363.1
nikki haley	2851.0
nikol pashinian	2852.1
nikol pashinyan	2852.0
nikola gruevski	2853.0
nikolai azarov	2801.1
nikolai denkov	2854.0
nikolai patrushev	2855.0
nikolay patrushev	2855.1
nikolic	3262.1
nikos christodoulides	2856.0
nikos christodoulidis	2856.1
nikos dendias	2857.0
ning	2610.2
nirmala sitharaman	2858.0
niyazov	3107.1
nkoana mashabane	2595.1
nkosazana dlamini zuma	2859.0
nkurunziza	2954.1
no 10	s280
nobel committee	1018.0
noboa	1847.1
nobuo kishi	2860.0
noda	3385.1
noem	2490.1
norodom sihamoni	2861.0
north america	3536.0
north atlantic alliance	1016.3
north atlantic treaty organisation	1016.2
north atlantic treaty organization	1016.1
north carolina	3537.0
north dakota	3538.0
north kivu	3539.0
north korea	522.0
north macedonia	543.0
north mitrovica	190.2
northern cyprus	3540.0
northern ireland	3541.0
norway	560.0
norwegian nobel committee	1018.1
norwegian refugee council	1019.0
notimex	1365.0
nouakchott	284.0	s110
nouri al maliki	2862.0
nournews	1366.0
nova	1778.3
novak	2426.1
novaya gazeta	1367.0
novosibirsk	285.0
novruz mammadov	2863.0
noynoy aquino	1722.2
nrc handelsblad	1369.0
nsengiyumva	2399.1
ntahontuye	2834.1
ntam	2165.4
ntsokoane samuel matekane	3094.2
nujoma	3095.1
nukualofa	286.0	s180
number 10	s281
nunez	2510.1
nunez feijoo	1547.1
nur sultan	s245
nuri al maliki	2862.1
nursultan nazarbaev	2864.1
nursultan nazarbayev	2864.0
nvidia	1020.0
ny times	1356.2
nyala	287.0
nykyforov	3137.3
nyusi	1993.1
nz herald	1358.1
o estado de s paulo	1260.1
o globo	1373.0
obama	1708.2	2713.1
obasanjo	2877.1
obiang	3235.4
obiang nguema mbasogo	3235.3
obrien	3039.2
observer	1446.0
obuchi	2441.1
ocalan	1507.1
ocampo	2577.1
ocasio cortez	1565.2
occupied palestinian territories	571.4
occupied west bank	3595.1
ocha	1021.0
odense	288.0
odesa	289.0
odessa	289.1
odinga	2990.1
odor	2568.1
oecd	1022.0
office of the high commissioner for human rights	1023.2
ognyan gerdzhikov	2865.0
ohchr	1023.0
ohio	3542.0
oireachtas	1024.0
okinawa	3543.0
oklahoma	3544.0
okonjo iweala	2836.1
oktay	2017.1
olaf scholz	2866.0
olafur ragnar grimsson	2867.0
oleksandr lytvynenko	2868.0
oleksandr syrskiy	2869.2
oleksandr syrsky	2869.1
oleksandr syrskyi	2869.0
oleksandr turchynov	2870.0
oleksii danilov	2872.1
oleksii reznikov	2871.0
oleksiy danilov	2872.0
oleksiy honcharuk	2873.0
oleksiy reznikov	2871.1
olena zelenska	2874.0
olexander turchynov	2870.1
oli	2402.3
oligui	1760.3
oligui nguema	1760.2
olivier nduhungirehe	2875.0
ollanta humala	2876.0
ollongren	2406.1
olmert	1924.1
olusegun obasanjo	2877.0
olzhas bektenov	2878.0
oman	564.0
omar	2794.3
omar al bashir	2879.0
omar bashir	2879.2
omar bongo	2880.0
omar hassan al bashir	2879.1
omar karami	2881.0
omdurman	290.0
oneill	2935.1	2909.1
ontario	3545.0
opcw	1025.0
opec	1026.0
opec plus	1027.1
opec+	1027.0
openai	1028.0
orban	2567.1	3306.1
oregon	3546.0
oresharski	2958.1
oreskovic	3253.1
organisation for economic co operation and development	1022.1
organisation for security and cooperation in europe	1031.3
organisation for the prohibition of chemical weapons	1025.1
organisation of american states	1030.2
organisation of islamic cooperation	1029.0
organisation of the petroleum exporting countries	1026.2
organization for economic cooperation and development	1022.2
organization for security and co operation in europe	1031.1
organization for security and cooperation in europe	1031.2
organization for the prohibition of chemical weapons	1025.2
organization of american states	1030.0
organization of islamic cooperation	1029.2
organization of the petroleum exporting countries	1026.1
oriental republic of uruguay	614.1
orpo	2943.1
orsi	3370.1
ortagus	2780.1
ortega	1848.1
osaka	291.0
osama bin laden	2882.0
osama hamdan	2883.0
osborne	2040.1
oscar arias	2884.0
osce	1031.0
oslo	292.0	s129
osmani	3316.2
otari	2809.4
othmani	3074.1
ottawa	293.0	s33
otto schily	2885.0
otunbayeva	3062.1
ouagadougou	294.0	s28
ouattara	1540.2
ousmane sonko	2886.0
oval office	s288
oxfam	1032.0
oxford	295.0
oxford university	1033.0
oyun erdene	2580.2
oyun erdene luvsannamsrai	2580.1
pa media	1385.1
paavo lipponen	2887.0
pacific islands forum	1034.0
padrino	3320.2
padrino lopez	3320.1
paetongtarn	2888.1
paetongtarn shinawatra	2888.0
pahlavi	3012.1
pahor	1756.1
pak	2889.1	2890.1
pak thae song	2889.0
pak ui chun	2890.0
pakistan	569.0
pakistan army	1035.0
pakistan foreign office	1036.0
pakistan tehreek e insaf	1037.0
pakistani army	1035.1
pakistani foreign ministry	1036.1
pakistani taliban	1038.0
pakistans army	1035.2
pakistans foreign ministry	1036.2
paksas	3051.1
pal schmitt	2891.0
palau	573.0
palazzo chigi	s241
palermo	296.0
palestine	571.0
palestine liberation organisation	1039.2
palestine liberation organization	1039.0
palestinian authority	1040.0
palestinian islamic jihad	1041.0
palestinian national authority	1040.1
palestinian territories	571.2
palikir	297.0	s113
palm beach	298.0
palmyra	299.0
paluckas	2058.1
pam bondi	2892.0
panagiotis pikrammenos	2893.0
panama	565.0
panama canal	3547.0
panama city	300.0	s134
pandor	2812.1
panetta	2533.1
panitchpakdi	3204.1
panmunjom	301.0
panuelo	1864.1
paolo gentiloni	2894.0
papademos	2566.1
papadopoulos	3230.1
papandreou	2041.1
papoulias	2423.1
papua	3548.0
papua new guinea	567.0
paraguay	574.0
paramaribo	302.0	s169
paris	303.0	s63	s213	s215	s216
park	2895.2	2896.1
park geun hye	2895.0
park jin	2896.0
parliament hill	s224
parly	1995.1
parmelin	2098.1
parnell	3118.1
parolin	2957.1
paroubek	2315.1
partido popular	1045.1
parts	2391.1
parvanov	2049.1
pascal lamy	2897.0
pashinyan	2852.2
passos coelho	2917.1
pasteur bizimungu	2898.0
pastrana	1611.1
pat cox	2899.0
pat ryder	2900.0
patel	2424.2	2975.1
patil	2969.1
patrice talon	2901.0
patricia scotland	2902.0
patrick herminie	2903.0
patrick shanahan	2904.0
patriota	1650.1
patrushev	2855.2
paul biya	2905.0
paul henri damiba	2906.1
paul henri sandaogo damiba	2906.0
paul kagame	2907.0
paul martin	2908.0
paul oneill	2909.0
paul ryan	2910.0
paul wolfowitz	2911.0
paula mae weekes	2912.0
paulauskas	1674.1
paulo guedes	2913.0
paulson	2151.2
pavel	2941.1
pavlo klimkin	2914.0
pavlopoulos	2976.1
payne	2641.1
paz	3049.2
pboc	1043.1
pdvsa	1042.0
pedersen	2033.1
pedro castillo	2915.0
pedro pablo kuczynski	2916.0
pedro passos coelho	2917.0
pedro sanchez	2918.0
pedro santana lopes	2919.0
peer steinbruck	2920.0
peking	s227
pekka haavisto	2921.0
pellegrini	2936.1
pelosi	2816.1
pena	3106.1
pena nieto	1948.1
pence	2718.1
pendarovski	3196.1
peng	2922.1
peng liyuan	2922.0
pennsylvania	3549.0
penny mordaunt	2923.0
penny wong	2924.0
pentagon	s289
peoples bank of china	1043.0
peoples daily	1377.0
peoples democratic republic of algeria	477.1
peoples liberation army	1044.0
peoples party	1045.0
peoples protection units	1159.1
peoples republic of bangladesh	442.1
peoples republic of china	465.1
pepe mujica	2367.1
peres	3150.1
peretz	1596.1
perino	1843.1
permanent court of arbitration	1046.0
peron	2387.1
persad bissessar	2410.1
persia	510.3
persian gulf	3550.0
persson	2076.1
perth	304.0
peru	566.0
pervez musharraf	2925.0
peshawar	305.0
peshmerga	1047.0
peskov	1893.3
petar stoyanov	2926.0
pete hegseth	2927.0
peter altmaier	2928.0
peter dutton	2929.0
peter magyar	2930.0
peter mandelson	2931.0
peter maurer	2932.0
peter medgyessy	2933.0
peter mutharika	2934.0
peter oneill	2935.0
peter pellegrini	2936.0
peter struck	2937.0
peter szijjarto	2938.0
peters	3353.1
petkov	2474.1
petr fiala	2939.0
petr necas	2940.0
petr pavel	2941.0
petra	1378.0
petraeus	1865.1
petro	2097.1
petro poroshenko	2942.0
petroleos de venezuela	1042.1
petteri orpo	2943.0
pezeshkian	2670.1
pham minh chinh	2944.0
philadelphia	306.0
philemon yang	2945.0
philip brave davis	2947.2
philip breedlove	2946.0
philip davis	2947.0
philip edward davis	2947.1
philip hammond	2948.0
philip j pierre	2949.0
philip pierre	2949.1
philippe	1917.1	2473.2
philippe douste blazy	2950.0
philippe lazzarini	2951.0
philippe of belgium	2473.1
philippine daily inquirer	1379.0
philippines	568.0
phnom penh	307.0	s31
phuc	2839.1
pierce	2414.1
pierre	2949.2
pierre habumuremyi	2952.0
pierre moscovici	2953.0
pierre nkurunziza	2954.0
pierre poilievre	2955.0
pierre trudeau	2956.0
pietro parolin	2957.0
pikrammenos	2893.1
pillay	2824.1
pinera	3121.1
pinochet	1689.1
pinotti	3042.1
pirc musar	2823.1
pis	987.1
pistorius	1753.1
plamen oresharski	2958.0
planalto	s222
planalto palace	s223
plenkovic	1609.1
plevneliev	3060.1
plurinational state of bolivia	450.1
pmc wagner	1147.3
podgorica	308.0	s116
podolyak	2800.3
pohamba	2158.1
poilievre	2955.1
pokrovsk	309.0
poland	570.0
polisario	1049.1
polisario front	1049.0
polish press agency	1375.1
politico	1380.0
politico europe	1381.0
poltorak	3183.1
pompeo	2719.1
ponta	3301.1
pope benedict	2959.2
pope benedict xvi	2959.0
pope francis	2960.0
pope john paul	2961.2
pope john paul ii	2961.0
pope leo	2962.2
pope leo xiv	2962.0
popescu tariceanu	1770.1
popular mobilisation forces	1050.1
popular mobilization forces	1050.0
porfirio lobo	2963.0
poroshenko	2942.1
port au prince	310.0	s75
port louis	311.0	s111
port moresby	312.0	s135
port of spain	313.0	s181
port sudan	s271
port vila	314.0	s193
porter goss	2964.0
portia simpson miller	2965.0
portland	315.0
porto	317.0
porto novo	316.0	s18
portugal	572.0
portuguese republic	572.1
pottering	2126.1
pou	2575.2
poul nyrup rasmussen	2966.0
poulsen	3271.1
powell	2305.2	1831.1
power	3098.1
prabowo	2967.1
prabowo subianto	2967.0
prague	318.0	s47
prague castle	s229
praia	319.0	s34
pranab mukherjee	2968.0
pratibha patil	2969.0
pravda	1382.0
pravind jugnauth	2970.0
prayut	2971.4
prayut chan o cha	2971.2
prayut chan ocha	2971.1
prayuth	2971.3
prayuth chan ocha	2971.0
preca	2632.3
predoiu	1780.1
premium times	1383.0
prensa latina	1384.0
prescott	2344.1
president putin	3321.3
president trump	1900.3
president zelensky	3330.8
president zelenskyy	3330.9
press association	1385.0
press trust of india	1386.0
press tv	1387.0
pretoria	320.0	s160
preval	3008.1
prevost	2962.5
prevot	2684.1
price	2830.1
priebus	3007.1
prigozhin	3376.2
prince albert	1542.3
prince albert ii	1542.2
prince albert ii of monaco	1542.4
prince albert of monaco	1542.5
prince andrew	2972.0
prince charles	1795.3
prince faisal bin farhan	1967.2
prince hans adam	2124.2
prince hans adam ii	2124.1
prince harry	2973.0
prince khalid bin salman	2454.1
prince mohammed	2770.4
prince muqrin	2795.1
prince rainier	2992.2
prince rainier iii	2992.1
prince salman bin hamad al khalifa	3089.1
prince saud al faisal	3111.1
prince william	2974.0
principality of andorra	429.1
principality of liechtenstein	529.1
principality of monaco	538.1
pristina	321.0	s92
priti patel	2975.0
prodi	3053.1
prokopis pavlopoulos	2976.0
propublica	1388.0
prystaiko	3288.1
przemysl	322.0
psaki	2298.1
pti news agency	1386.1
puerto rico	3551.0
puigdemont	1774.1
punch newspaper	1389.0
puntland	3552.0
putin	3321.4
putrajaya	s249
pyne	1819.1
pyongyang	323.0	s127
qaboos	2977.2
qaboos bin said	2977.0
qaddafi	2788.8
qalibaf	2755.3
qamar javed bajwa	2978.0
qasem soleimani	2979.1
qasem suleimani	2979.2
qasra	2796.1
qassem	2807.3
qassem soleimani	2979.0
qasym jomart toqaev	2425.2
qatar	575.0
qatar news agency	1390.0
qin	2980.1
qin gang	2980.0
qods force	1052.1
qohir rasulzoda	2481.1
qom	324.0
quai dorsay	s233
quang	3270.1
quartet	1051.0
quds force	1052.0
quebec	3553.0
queen beatrix	1716.1
queen elizabeth	1932.2
queen elizabeth ii	1932.1
queen elizabeth the second	1932.3
queen margrethe	2623.2
queen margrethe ii	2623.1
queen rania	2981.0
queensland	3554.0
quetta	325.0
quirinale	s242
quito	326.0	s52
qurei	1523.2
qureshi	3140.1
raab	1896.1
rabat	327.0	s117
rabin	3378.1
rabuka	3165.2
racan	2236.1
rachel reeves	2982.0
rada	1145.2
radek sikorski	2983.1
radev	3068.1
radicova	2234.1
radio canada	1391.0
radio france internationale	1398.1
radio free asia	1392.0
radio free europe	1393.2
radio free europe radio liberty	1393.0
radio liberty	1393.3
radio new zealand	1401.1
radoslaw sikorski	2983.0
rafael correa	2984.0
rafael grossi	2985.0
rafael mariano grossi	2985.1
rafah	328.0
raffarin	2289.1
rafic hariri	2986.0
rafik al hariri	2986.3
rafik hariri	2986.1
rafiq hariri	2986.2
raheel sharif	2987.0
rahm emanuel	2988.0
rahmon	1945.4
rahul gandhi	2989.0
rai	1394.1
raila odinga	2990.0
raimondo	2057.1
raimonds vejonis	2991.0
rainier	2992.3
rainier iii	2992.0
raisi	1909.2
raja pervaiz ashraf	2993.0
rajapaksa	2080.1	2590.1
rajji	3390.1
rajnath singh	2994.0
rajoelina	1626.1
rajoy	2631.1
rakhine	3555.1
rakhine state	3555.0
ralph gonsalves	2995.0
ram nath kovind	2996.0
rama	1914.1
ramallah	329.0	s133
ramaphosa	1838.1
ramdin	1543.1
ramgoolam	2825.1
rami hamdallah	2997.0
ramirez	2656.1
ramkalawan	3337.1
ramos	1594.2
ramos horta	2368.1
ramstein	330.0
ramush haradinaj	2998.0
ramzan kadyrov	2999.0
rand	1053.1
rand corporation	1053.0
randhir jaiswal	3000.0
randrianirina	2702.1
rangoon	422.1
rania	2981.1
ranil wickremesinghe	3001.0
rapid support forces	1054.0
rappler	1395.0
raqqa	331.0
rashad al alimi	3002.0
rashad mohammed al alimi	3002.2
rashid	1498.3
rasizade	1673.1
rasmussen	1603.2	2503.2	2966.1
rassemblement national	1012.1
rasulzoda	2481.2
ratas	2398.1
ratcliffe	2345.1
ratko mladic	3003.0
ratzinger	2959.5
rau	2323.1	3409.1
raul castro	3004.0
raveesh kumar	3005.0
rawalpindi	332.0	s259
raykov	2634.1
rayner	1630.1
razak	2811.2
rebelo de sousa	2615.1
recean	1904.1
recep tayyip erdogan	3006.0
red crescent	1055.0
red cross	1056.0
red sea	3556.0
reeves	2982.1
reform uk	1057.0
reforma	1396.0
reiche	2428.1
reid	2346.1
reince priebus	3007.0
reinfeldt	2013.1
remengesau	3263.1
rene preval	3008.0
renzi	2675.1
reporters sans frontieres	1058.2
reporters without borders	1058.0
repse	1925.1
repubblica	1326.1
republic of albania	433.1
republic of angola	435.1
republic of armenia	434.1
republic of austria	437.1
republic of azerbaijan	439.1
republic of belarus	455.1
republic of benin	448.1
republic of botswana	454.1
republic of bulgaria	445.1
republic of burundi	447.1
republic of cabo verde	469.1
republic of cameroon	464.1
republic of chad	598.1
republic of chile	463.1
republic of china	609.1
republic of colombia	466.1
republic of costa rica	467.1
republic of cote divoire	462.1
republic of croatia	502.1
republic of cuba	468.1
republic of cyprus	470.1
republic of djibouti	473.1
republic of ecuador	478.1
republic of el salvador	595.1
republic of equatorial guinea	496.1
republic of estonia	479.1
republic of fiji	486.1
republic of finland	485.1
republic of georgia	492.1
republic of ghana	493.1
republic of guatemala	498.1
republic of guinea	495.1
republic of guinea bissau	499.1
republic of haiti	503.1
republic of honduras	501.1
republic of india	508.1
republic of indonesia	505.1
republic of iraq	509.1
republic of ireland	506.1
republic of kazakhstan	525.1
republic of kenya	516.1
republic of kiribati	519.1
republic of korea	523.1
republic of kosovo	622.1
republic of latvia	535.1
republic of liberia	531.1
republic of lithuania	533.1
republic of madagascar	541.1
republic of malawi	551.1
republic of maldives	550.1
republic of mali	544.1
republic of malta	548.1
republic of mauritius	549.1
republic of moldova	539.1
republic of mozambique	554.1
republic of namibia	555.1
republic of nauru	562.1
republic of nicaragua	558.1
republic of niger	556.1
republic of north macedonia	543.1
republic of palau	573.1
republic of panama	565.1
republic of paraguay	574.1
republic of peru	566.1
republic of poland	570.1
republic of rwanda	579.1
republic of san marino	589.1
republic of senegal	590.1
republic of serbia	577.1
republic of seychelles	582.1
republic of sierra leone	588.1
republic of singapore	585.1
republic of slovenia	586.1
republic of south africa	624.1
republic of south sudan	593.1
republic of suriname	592.1
republic of tajikistan	601.1
republic of the congo	460.0
republic of the gambia	494.1
republic of the marshall islands	542.1
republic of the philippines	568.1
republic of the sudan	583.1
republic of the union of myanmar	545.1
republic of trinidad and tobago	607.1
republic of tunisia	604.1
republic of turkey	606.1
republic of uganda	612.1
republic of uzbekistan	615.1
republic of vanuatu	620.1
republic of yemen	623.1
republic of zambia	625.1
republic of zimbabwe	626.1
republican party	1059.0
republican peoples party	1060.0
republicans	1059.1
republika srpska	3557.0
reserve bank of india	1061.0
ressa	2629.1
retailleau	1766.1
retno marsudi	3009.0
reunion	3558.0
reuters	1397.0
reuters news agency	1397.1
reuven rivlin	3010.0
revolutionary armed forces of colombia	905.1
revolutionary guard	977.3
revolutionary guard corps	977.5
revolutionary guards	977.2
rex tillerson	3011.0
reykjavik	333.0	s78
reynders	1884.1
reza pahlavi	3012.0
reznikov	2871.2
rfe rl	1393.1
rferl	1393.4
rfk jr	3028.1
rhode island	3559.0
rhodesia	626.2
ri	3013.1	3014.1	3015.1
ri son gwon	3013.0
ri su yong	3014.0
ri yong ho	3015.0
ria novosti	1399.0
riad al malki	3023.1
ric grenell	3017.1
ricardo lagos	3016.0
rice	1832.2	3207.1
richard grenell	3017.0
richard holbrooke	3018.0
richard marles	3019.0
riek machar	3020.0
riga	334.0	s96
riksdag	1062.0
rimantas sadzius	3021.0
rinkevics	1913.1
rinne	1654.1
rio	335.1
rio de janeiro	335.0
risch	1849.1
rishi sunak	3022.0
ritzau	1400.0
rivlin	3010.1
riyad al maliki	3023.0
riyad al malki	3023.2
riyad hijab	3024.0
riyad mansour	3025.0
riyadh	336.0	s151
rob jetten	3026.0
rob malley	3036.1
robert abela	3027.0
robert c obrien	3039.1
robert f kennedy jr	3028.0
robert fico	3029.0
robert francis prevost	2962.4
robert gates	3030.0
robert gibbs	3031.0
robert golob	3032.0
robert habeck	3033.0
robert kennedy jr	3028.2
robert kocharian	3034.1
robert kocharyan	3034.0
robert lighthizer	3035.0
robert malley	3036.0
robert mueller	3037.0
robert mugabe	3038.0
robert obrien	3039.0
robert prevost	2962.3
robert zoellick	3040.0
roberta metsola	3041.0
roberta pinotti	3042.0
roberto azevedo	3043.0
robertson	2042.1
robin cook	3044.0
robinson	2666.1
robles	2621.1
robredo	2529.1
roch kabore	3045.1
roch marc christian kabore	3045.0
roch marc kabore	3045.2
rodong sinmun	1402.0
rodrigo chaves	3046.0
rodrigo chaves robles	3046.1
rodrigo de rato	3047.0
rodrigo duterte	3048.0
rodrigo paz	3049.0
rodrigo paz pereira	3049.1
rodriguez	1869.1	1767.2
rodriguez saa	1517.1
rodriguez zapatero	2361.1
rogge	2247.1
roh	3050.2
roh moo hyun	3050.0
roivas	3216.1
rolandas paksas	3051.0
roman golovchenko	3052.0
romania	576.0
romano prodi	3053.0
rome	337.0	s85	s212
romney	2744.1
ron dermer	3054.0
ron desantis	3055.0
ron klain	3056.0
ronald lamola	3057.0
roosevelt skerrit	3058.0
rop	1646.1
rosario murillo	3059.0
rosatom	1063.0
roscosmos	1064.0
roseau	338.0	s50
rosen plevneliev	3060.0
rosen zhelyazkov	3061.0
rosneft	1065.0
ross	3343.1
rossiya 1	1403.0
rossiyskaya gazeta	1404.0
rostov	339.1
rostov on don	339.0
rotterdam	340.0
rouhani	2138.3
rowhani	2138.4
rowley	2440.1
royal	3123.1
royal family	854.1
royal united services institute	1066.0
roza otunbayeva	3062.0
rsf paramilitary	1054.1
rtve	1407.0
ruak	3231.1
ruben brekelmans	3063.0
rubio	2616.1
rudaw	1408.0
rudd	2448.1	1593.1
rudolf scharping	3064.0
rudolf schuster	3065.0
rudolph giuliani	3066.1
rudy giuliani	3066.0
ruginiene	2209.1
ruhollah khomeini	3067.0
rumen radev	3068.0
rumsfeld	1899.1
rusi	1066.1
rusnok	2316.1
russell	1784.1
russell dlamini	3069.0
russia	578.0
russia today	1405.1
russian central bank	1067.0
russian defence ministry	1068.0
russian defense ministry	1068.1
russian duma	1085.2
russian federation	578.1
russian foreign ministry	1069.0
russian investigative committee	1070.0
russian ministry of defence	1068.4
russias defence ministry	1068.2
russias defense ministry	1068.3
russias foreign ministry	1069.1
rustem umerov	3070.0
ruto	3349.1
rutte	2650.1
ruutel	1669.1
rwanda	579.0
ryabkov	3130.2
ryan	2910.1
rycroft	2678.1
ryder	2900.1
ryzhenkov	2683.1
rzeczpospolita	1409.0
rzeszow	341.0
s jaishankar	3071.0
s korea	523.4
s m krishna	3072.0
saa	1517.2
saad al hariri	3073.1
saad hariri	3073.0
saadeddine othmani	3074.0
saakashvili	2728.2
saar	2055.2
sabah	1237.1	2742.4	2826.2
sabc	1410.0
sadat	1659.3
sadc	1082.1
saddam	3075.1
saddam hussein	3075.0
sadiq khan	3076.0
sadr	2779.4
sadyr japarov	3077.0
sadyr zhaparov	3077.1
sadzius	3021.1
saeb erekat	3078.0
saeed	2584.1
saeed jalili	3079.0
saeed khatibzadeh	3080.0
safadi	1698.1
safar	1515.1
sagasti	2000.1
sahel	3560.0
sahle work zewde	3081.0
sahra wagenknecht	3082.0
sahrawi arab democratic republic	481.1
saied	2404.1
saif al islam	3083.2
saif al islam gaddafi	3083.0
saigon	151.1
saint george	342.0	s70
saint john	343.0	s5
saint kitts and nevis	521.0
saint lucia	528.0
saint petersburg	344.0
saint vincent and the grenadines	617.0
sajid javid	3084.0
sajjan	2130.1
sakellaropoulou	2427.1
sakskoburggotski	3160.3
salam	2827.1	3221.1
salam fayyad	3085.0
salami	2169.1
saleh	1573.1
salehi	1575.1
salem saleh bin braik	3086.0
sali berisha	3087.0
salih	1710.1
salim al hoss	3125.1
salim saleh bin buraik	3086.1
salim salih bin burayk	3086.2
salisbury	345.0
sall	2582.1
salman	3088.3
salman bin abdulaziz	3088.0
salman bin abdulaziz al saud	3088.2
salman bin hamad al khalifa	3089.0
salman khurshid	3090.0
salome zourabichvili	3091.0
salome zurabishvili	3091.1
salva kiir	3092.0
salva kiir mayardit	3092.1
salvador allende	3093.0
salvini	2676.1
salzburg	346.0
sam matekane	3094.0
sam nujoma	3095.0
sama lukonde	3096.0
samak	3097.1
samak sundaravej	3097.0
samantha power	3098.0
samaras	1652.1
samba panza	1785.1
sameh shoukry	3099.0
samia suluhu hassan	3100.0
samir geagea	3101.0
samoa	621.0
sampaio	2356.1
samuel matekane	3094.1
san	1690.1
san francisco	347.0
san jose	348.0	s41
san marino	589.0
san salvador	349.0	s54
sana	1411.0
sanaa	350.0	s197
sanader	2238.1
sanae takaichi	3102.0
sanchez	2918.1
sanders	1730.1	3110.3
sandra mason	3103.0
sandu	2594.1
sang	3272.1
sanna marin	3104.0
santiago	351.0	s37
santiago abascal	3105.0
santiago pena	3106.0
santo domingo	352.0	s51
santokhi	1789.1
santos	2385.1
sao paulo	353.0
sao tome	354.0	s150
sao tome and principe	594.0
saparmurat niyazov	3107.0
sara duterte	3108.0
sara duterte carpio	3108.1
sara netanyahu	3109.0
sarah huckabee sanders	3110.0
sarah sanders	3110.1
sarajevo	355.0	s23
sarec	2643.1
saree	3367.4
sargsyan	1660.1	3138.3	3252.1
sarkisian	3138.4
sarkissian	1668.1
sarkozy	2845.1
sarmas	2211.1
sarraj	1975.4
sassoli	1866.1
sassou	1874.3
sassou nguesso	1874.2
sata	2703.1
saud al faisal	3111.0
saudi arabia	580.0
saudi aramco	1071.0
saudi foreign ministry	1072.0
saudi press agency	1412.0
sauli niinisto	3112.0
saulius skvernelis	3113.0
save the children	1073.0
saxony	3561.0
sayyed hassan nasrallah	2137.1
sayyid ali khamenei	1581.3
scandinavia	3562.0
scaparrotti	1837.1
schaeuble	3356.3
schallenberg	1560.1
scharping	3064.1
schauble	3356.2
scheffer	2239.1
schetyna	2089.1
schily	2885.1
schlein	1935.1
schmid	2147.1
schmidt	2497.4
schmitt	2891.1
scholz	2866.1
schoof	1882.1
schroder	2053.2
schroeder	2053.3
schulz	2659.1
schumer	1823.2
schussel	3357.1
schuster	3065.1
scmp	1416.1
scotland	3563.0	2902.2
scotland yard	1000.1
scotsman	1447.0
scott bessent	3114.0
scott mcclellan	3115.0
scott morrison	3116.0
scottish national party	1074.0
sean chen	3117.0
sean parnell	3118.0
sean spicer	3119.0
seattle	356.0
sebastian kurz	3120.0
sebastian pinera	3121.0
sebastien lecornu	3122.0
secret intelligence service	1002.1
securities and exchange commission	1075.0
security council	1113.2
security service of ukraine	1076.0
seehofer	2164.1
sefcovic	2653.1
segolene royal	3123.0
seibert	3182.1
seif al islam gadhafi	3083.1
sein	3241.1
sejm	1077.0
sejourne	3186.1
selahattin demirtas	3124.0
selim hoss	3125.0
semafor	1413.0
sen	2183.1
senate	1141.3
senegal	590.0
seoul	357.0	s163
sepp blatter	3126.0
serbia	577.0
serdar berdimuhamedov	3127.2
serdar berdimuhamedow	3127.1
serdar berdymukhamedov	3127.0
serdyukov	1602.1
serge sarkisian	3138.1
sergei aleinik	3128.0
sergei ivanov	3129.0
sergei lavrov	3133.1
sergei ryabkov	3130.0
sergei shoigu	3131.0
sergei stanishev	3132.0
sergej lavrov	3133.2
sergey ivanov	3129.1
sergey lavrov	3133.0
sergey ryabkov	3130.1
sergey shoigu	3131.1
sergii nykyforov	3137.1
sergio massa	3134.0
sergio mattarella	3135.0
sergio moro	3136.0
serhii nykyforov	3137.0
serhiy nikiforov	3137.2
serzh sargsyan	3138.0
serzh sarkisian	3138.2
sessions	2294.1
sevastopol	358.0
seville	359.0
seychelles	582.0
seyed abbas araghchi	1482.2
sezer	1525.1
shabana mahmood	3139.0
shah	1597.1
shah mahmood qureshi	3140.0
shahbaz sharif	3146.1
shahid khaqan abbasi	3141.0
shaibani	1677.4
shalom	3158.1
shamkhani	1583.1
shanahan	2904.1
shanghai	360.0
shanghai cooperation organisation	1078.0
shanghai cooperation organization	1078.2
shapps	2084.1
shara	1521.10
sharaa	1521.8	1969.2
sharif	2828.1	3146.3	2987.1
sharif sheikh ahmed	3142.0
sharjah	361.0
sharm al sheikh	362.2
sharm el sheikh	362.0
sharon	1665.1
shaukat aziz	3143.0
shaul mofaz	3144.0
shavkat mirziyoyev	3145.0
shehbaz sharif	3146.0
sheikh abdullah bin zayed al nahyan	1504.1
sheikh hamad bin khalifa al thani	2115.1
sheikh hasina	3147.0
sheikh hasina wazed	3147.1
sheikh khalifa	2456.1
sheikh meshal al ahmad al sabah	2742.2
sheikh mohammed bin abdulrahman al thani	2767.1
sheikh mohammed bin rashid al maktoum	2769.2
sheikh mohammed bin zayed	2771.3
sheikh mohammed bin zayed al nahyan	2771.5
sheikh naim qassem	2807.1
sheikh tamim	3220.2
sheikh tamim bin hamad al thani	3220.1
sheikh zayed	3408.1
sheinbaum	1830.2
shenzhen	363.0
sherif ismail	3148.0
shevardnadze	1919.1
shibani	1677.6
shigeru ishiba	3149.0
shimon peres	3150.0
shin bet	1079.0
shinawatra	2888.2	3238.2	3377.2
shinjiro koizumi	3151.0
shinzo abe	3152.0
shiraz	364.0
shirley ayorkor botchwey	3153.1
shirley botchwey	3153.0
shmyhal	1876.1
shoigu	3131.2
shoukry	3099.1
shringla	2131.1
shtayyeh	2764.2
shwe	3239.1
siam	600.2
siberia	3564.0
sicily	3565.0
sidon	365.0
sierra leone	588.0
sigmar gabriel	3154.0
sigmundur david gunnlaugsson	3155.0
sigrid kaag	3156.0
sigurdardottir	2322.1
sihamoni	2861.2
siim kallas	3157.0
sikorski	2983.3
silina	1962.1
siljanovska davkova	2077.1
silva	3282.3	1632.2	2635.1
silvan shalom	3158.0
silvio berlusconi	3159.0
simeon ii	3160.2
simeon sakskoburggotski	3160.0
simeon saxe coburg gotha	3160.1
simferopol	366.0
simina	3342.2
simion	2043.1
simitis	1835.2
simon chang	1792.1
simon coveney	3161.0
simon harris	3162.0
simonetta sommaruga	3163.0
simonyte	2210.1
simpson miller	2965.2
singapore	585.0
singh	2605.1	2994.1
siniora	1997.2
sinirlioglu	1985.1
sinn fein	1080.0
sint maarten	3566.0
sinwar	3368.2
sipila	2390.1
sipri	1086.1
sir keir starmer	2437.1
sirajuddin haqqani	3164.0
sirisena	2596.1
sirleaf	1934.2
sisi	1488.7
sissi	1488.10
sissoco embalo	3283.2
sistani	1576.4
sisulu	2553.1
sitharaman	2858.1
sitiveni ligamamada rabuka	3165.1
sitiveni rabuka	3165.0
sjafrie sjamsoeddin	3166.0
sjamsoeddin	3166.1
skele	1618.1
skerrit	3058.1
skopje	367.0	s128
skvernelis	3113.1
sky news	1414.0
sky news arabia	1415.0
slobodan milosevic	3167.0
slot	2123.1
slovak republic	587.1
slovakia	587.0
slovenia	586.0
sloviansk	368.0
slovyansk	368.1
smailov	1586.1
smith	2248.1	3192.1
smolenskaya square	s264
smotrich	1733.1
snow	2347.1	3266.1
sobotka	1750.1
sochi	369.0
social democratic party of germany	1081.0
socialist republic of vietnam	619.1
socrates	2370.1
soder	2652.2
soeder	2652.3
sofia	370.0	s27
sogavare	2604.1
sohr	1091.1
solana	2275.1
solberg	1954.1
soleimani	2979.3
solih	2193.1
solis	2574.1
solomon islands	581.0
solomons	581.1
solyom	2504.1
somalia	591.0
somaliland	3567.0
somare	2704.1
somchai	3168.1
somchai wongsawat	3168.0
sommaruga	3163.1
sonexay	3169.3
sonexay siphandon	3169.1
sonexay siphandone	3169.0
sonia gandhi	3170.0
sonko	2886.1
sonxai siphandon	3169.2
sooronbay jeenbekov	3171.0
sophie wilmes	3172.0
soreide	2208.1
sorin grindeanu	3173.0
south africa	624.0
south america	3568.0
south asia	3569.0
south block	s236
south carolina	3570.0
south caucasus	3454.1
south china morning post	1416.0
south china sea	3571.0
south dakota	3572.0
south east asia	3575.1
south kivu	3573.0
south korea	523.0
south korean joint chiefs of staff	981.1
south korean national assembly	1009.1
south koreas joint chiefs of staff	981.2
south ossetia	3574.0
south sudan	593.0
southeast asia	3575.0
southern africa	3576.0
southern african development community	1082.0
southern transitional council	1083.0
spacex	1084.0
spain	483.0
spajic	2732.1
spectator	1448.0
spencer	1706.1
spicer	3119.1
spidla	3322.1
spiegel	1244.1
spoljaric	2739.2
sputnik	1417.0
srebrenica	371.0
srettha	3174.1
srettha thavisin	3174.0
sri jayewardenepura kotte	372.0	s167
sri lanka	530.0
srinagar	373.0
st kitts and nevis	521.2
st lucia	528.1
st petersburg	344.1
st vincent and the grenadines	617.1
staffan de mistura	3175.0
stanishev	3132.1
stanislav gross	3176.0
starmer	2437.2
state department	1137.1
state duma	1085.0
state of eritrea	482.1
state of israel	507.1
state of kuwait	524.1
state of libya	536.1
state of palestine	571.1
state of qatar	575.1
stef blok	3177.0
stefan kornelius	3178.0
stefan lofven	3179.0
stefan yanev	3180.0
steffen hebestreit	3181.0
steffen seibert	3182.0
steinbruck	2920.1
steinmeier	2009.1
stenergard	2628.1
stepan poltorak	3183.0
stepanakert	374.0
stephane dion	3184.0
stephane dujarric	3185.0
stephane sejourne	3186.0
stephanie grisham	3187.0
stephanopoulos	2483.1
stephen biegun	3188.0
stephen hadley	3189.0
stephen harper	3190.0
stephen miller	3191.0
stephen smith	3192.0
steve bannon	3193.0
steve mnuchin	3195.1
steve witkoff	3194.0
steven mnuchin	3195.0
steven witkoff	3194.1
stevo pendarovski	3196.0
stjepan mesic	3197.0
stock	2397.1
stocker	1810.1
stockholm	375.0	s170
stockholm international peace research institute	1086.0
stoltenberg	2300.1
store	2351.4
storting	1087.0
stoyanov	2926.1
strait of hormuz	3577.0
straits times	1418.0
strasbourg	376.0	s211
straujuma	2499.1
strauss kahn	1898.1
straw	2244.1
struck	2937.1
stuart young	3198.0
stubb	1561.1
sturgeon	2841.1
su	3199.1
su tseng chang	3199.0
subianto	2967.2
subrahmanyam jaishankar	3071.1
sucre	377.0	s22
sudan	583.0
sudan tribune	1420.0
sudanese armed forces	1088.0
sudanese army	1088.1
sudani	2773.4
suddeutsche zeitung	1421.0
sueddeutsche zeitung	1421.1
suella braverman	3200.0
suez canal	3578.0
suga	3384.1
sugiono	3201.0
suharto	3202.0
sukarnoputri	2686.2
suleiman	2709.2
suleimani	2979.4
suleyman demirel	3203.0
sullivan	2253.1
sultan haitham	2106.1
sultan hassanal bolkiah	2141.1
sultan qaboos	2977.1
sultanate of oman	564.1
sulyok	3219.1
suminwa	2389.2
summers	2513.2
sumy	378.0
sun	1449.0
suna	1422.0
sunak	3022.1
sundaravej	3097.2
sunday times	1423.0
supachai panitchpakdi	3204.0
supreme court	1142.3
surangel whipps	3205.1
surangel whipps jr	3205.0
surayud chulanont	3206.0
suriname	592.0
surkov	3325.1
susan rice	3207.0
sushila karki	3208.0
sushma swaraj	3209.0
susie wiles	3210.0
susilo bambang yudhoyono	3211.0
suspilne	1424.0
suu kyi	1691.2
suva	379.0	s61
suwayda	380.1
svetlana tikhanovskaya	3212.1
sviatlana tikhanovskaya	3212.2
sviatlana tsikhanouskaya	3212.0
svyrydenko	3397.2
swaraj	3209.1
swaziland	597.2
swe	2799.1
sweden	584.0
sweida	380.0
sweida city	380.2
swinney	2348.1
swiss confederation	461.1
switzerland	461.0
sybiga	1615.5
sybiha	1615.4
sydney	381.0
sydney morning herald	1426.0
syed asim munir	1682.1
sylvanie burton	3213.0
sylvestre ilunga	3214.0
sylvie goulard	3215.0
syria	596.0
syrian arab news agency	1411.1
syrian arab republic	596.1
syrian civil defence	1149.1
syrian civil defense	1149.2
syrian democratic forces	1090.0
syrian observatory for human rights	1091.0
syriza	1092.0
syrskiy	2869.5
syrsky	2869.4
syrskyi	2869.3
szijjarto	2938.1
szydlo	1714.1
taavi roivas	3216.0
tabare vazquez	3217.0
tabriz	382.0
tadic	1754.1
tahiti	3481.1
tai	2429.1
taipei	383.0	s173
taipei times	1427.0
taiwan	609.0
taiwan semiconductor manufacturing company	1102.1
taiwan strait	3579.0
taiz	384.0
tajani	1651.1
tajikistan	601.0
takaichi	3102.1
takeshi iwaya	3218.0
talabani	2255.1
taleban	1093.2
taliban	1093.0
tallinn	385.0	s57
talon	2901.1
tamas sulyok	3219.0
tamim bin hamad	3220.3
tamim bin hamad al thani	3220.0
tammam salam	3221.0
tammy bruce	3222.0
taneti maamau	3223.0
taneti mamau	3223.1
tang	3224.1	3225.1
tang fei	3224.0
tang jiaxuan	3225.0
tanjug	1428.0
tanzania	610.0
taran	1622.1
tarawa	386.0	s91
tarcisio bertone	3226.0
tarja halonen	3227.0
taro aso	3228.0
taro kono	3229.0
tashkent	387.0	s192
tasnim	1429.0
tasnim news agency	1429.1
tasoulas	2484.2
tass	1430.0
tassos papadopoulos	3230.0
tatmadaw	1094.0
taur matan ruak	3231.0
taye	3232.2
taye atske selassie	3232.0
taylor	1798.1
tayyip erdogan	3006.1
tbilisi	388.0	s66
tchiani	1495.4
te	2201.1
tebboune	1492.1
ted cruz	3233.0
tedros	3234.2
tedros adhanom	3234.1
tedros adhanom ghebreyesus	3234.0
tegucigalpa	389.0	s76
teheran	s237
tehran	390.0	s81
tehran times	1431.0
tehrik i taliban pakistan	1038.2
tel aviv	391.0	s240
telam	1432.0
telegram	1095.0
telegraph	1239.1
telesur	1433.0
televisa	1434.0
temer	2710.1
tenet	2044.1
tennessee	3580.0
teo	1978.2
teodoro obiang	3235.0
teodoro obiang nguema	3235.1
teodoro obiang nguema mbasogo	3235.2
terrance drew	3236.0
teshome	2793.1
tesla	1096.0
texas	3581.0
tf1	1435.0
thabo mbeki	3237.0
thaci	2134.1
thailand	600.0
thaksin	3238.1
thaksin shinawatra	3238.0
than shwe	3239.0
thani	2115.3	3220.5	1503.2	2114.2	2453.2	2767.5
thanou	3299.1
tharman	3240.1
tharman shanmugaratnam	3240.0
thatcher	2620.1
thavisin	3174.2
thein sein	3241.0
theresa may	3242.0
therese kayikwamba wagner	3243.0
thessaloniki	393.0
thierry breton	3244.0
thimphu	394.0	s20
thomas bach	3245.0
thomas barrack	3259.1
thomas boni yayi	3246.0
thomas de maiziere	3247.0
thomas greenfield	2552.1
thomas greminger	3248.0
thomas klestil	3249.0
thomson reuters	1397.2
thongloun	3250.1
thongloun sisoulith	3250.0
thorbjorn jagland	3251.0
thorning schmidt	2148.1
thunberg	2086.1
tiani	1495.3
tianjin	395.0
tibet	3582.0
tigran sargsyan	3252.0
tigray	3583.0
tigray peoples liberation front	1097.0
tihomir oreskovic	3253.0
tijuana	396.0
tikhanovskaya	3212.4
tiktok	1098.0
tillerson	3011.1
tim geithner	3254.1
timbuktu	397.0
time	1451.1
time magazine	1451.0
times	1450.0
times of india	1452.0
times of israel	1453.0
times of london	1450.1
timmermans	2010.1
timofti	2843.1
timor leste	602.0
timoshenko	3398.3
timothy geithner	3254.0
timothy harris	3255.0
tinubu	1751.2
tirana	398.0	s1
tiraspol	399.0
to lam	3256.0
tobgay	3274.1
tobias billstrom	3257.0
tod wolters	3258.0
togo	599.0
togolese republic	599.1
tokayev	2425.3
tokyo	400.0	s87
toledo	1551.1
tolo news	1454.0
tolonews	1454.1
tom barrack	3259.0
tom donilon	3260.0
tom fletcher	3261.0
tomasdottir	2112.1
tomislav nikolic	3262.0
tommy remengesau	3263.0
tong	1642.1
tonga	605.0
tony abbott	3264.0
tony blair	3265.0
tony blinken	1653.1
tony snow	3266.0
toomas hendrik ilves	3267.0
topolanek	2738.1
tories	880.2
toronto	401.0
toronto star	1455.0
tory party	880.3
toshimitsu motegi	3268.0
touadera	1974.1
tplf	1097.1
traian basescu	3269.0
tran dai quang	3270.0
trans dniester	3584.2
transdniestria	3584.1
transnistria	3584.0
transparency international	1099.0
traore	2194.1
treasury department	1143.1
tren de aragua	1100.0
trenta	1931.1
trichet	2283.1
trinidad	607.2
trinidad and tobago	607.0
tripoli	402.0	s100
trnc	3540.2
troels lund poulsen	3271.0
trong	2837.1
trt world	1456.1
trudeau	2400.1	2956.1
trump	1900.4	1901.3	1952.1	2232.1	2688.1
trump jr	1901.2
truong tan sang	3272.0
truss	2559.2
truth social	1101.0
tsahkna	2625.1
tsai	3273.1
tsai ing wen	3273.0
tshering	2563.1
tshering tobgay	3274.0
tshisekedi	1981.3
tsikhanouskaya	3212.3
tsipras	1568.1
tsmc	1102.0
tsvangirai	2781.1
tudose	2716.1
tuilaepa aiono sailele malielegaoi	3275.0
tulsi gabbard	3276.0
tunis	403.0	s182
tunisia	604.0
tupou	3277.2
tupou vi	3277.0
turchin	1562.3
turchynov	2870.2
turk	3328.1	1851.1
turkey	606.0
turkeys foreign ministry	1103.1
turkish foreign ministry	1103.0
turkish republic of northern cyprus	3540.1
turkiye	606.2
turkmenistan	603.0
turnbull	2599.1
tusk	1902.1
tutu	1879.1
tuvalu	608.0
tv globo	1457.0
tv rain	1458.0
tvn24	1459.0
twitter	1104.0
tymoshenko	3398.2
tyre	404.0
tzipi livni	3278.0
ueda	2435.1
uefa	1105.0
uganda	612.0
uhuru kenyatta	3279.0
uk foreign office	921.1
uk ministry of defence	1106.0
uk parliament	1107.0
ukhnaagiin khurelsukh	3280.0
ukraine	611.0
ukraines air force	1108.1
ukraines defence ministry	1109.1
ukraines defense ministry	1109.2
ukraines foreign ministry	1110.1
ukrainian air force	1108.0
ukrainian defence ministry	1109.0
ukrainian defense ministry	1109.3
ukrainian foreign ministry	1110.0
ukrainian parliament	1145.1
ukrainska pravda	1460.0
ukrinform	1461.0
ulaanbaatar	405.0	s115
ulan bator	s252
ulf kristersson	3281.0
ulisses correia e silva	3282.0
umaro cissoko embalo	3283.1
umaro sissoco embalo	3283.0
umaru yaradua	3284.0
umerov	3070.1
un agency for palestinian refugees	1127.2
un childrens fund	1122.2
un development programme	1117.1
un environment programme	1118.1
un general assembly	1111.0
un human rights council	1112.0
un human rights office	1023.1
un humanitarian office	1021.2
un interim force in lebanon	1123.1
un nuclear watchdog	958.2
un office for the coordination of humanitarian affairs	1021.1
un population fund	1120.1
un refugee agency	1121.1
un relief and works agency	1127.1
un security council	1113.0
un women	1114.0
un world food programme	1154.3
unaids	1115.0
undof	1116.0
undp	1117.0
unep	1118.0
unesco	1119.0
unfpa	1120.0
unga	1111.3
ungureanu	2715.1
unhcr	1121.0
unian	1462.0
unicef	1122.0
unifil	1123.0
union buildings	s267
union of the comoros	520.1
united arab emirates	430.0
united kingdom	490.0
united kingdom of great britain and northern ireland	490.1
united mexican states	552.1
united nations	1124.0
united nations childrens fund	1122.3
united nations development programme	1117.2
united nations educational scientific and cultural organization	1119.2
united nations general assembly	1111.1
united nations high commissioner for refugees	1121.3
united nations human rights council	1112.1
united nations organization	1124.3
united nations relief and works agency	1127.3
united nations security council	1113.1
united press international	1463.0
united republic of tanzania	610.1
united russia	1125.0
united states	613.0
united states congress	1131.2
united states of america	613.1
united states senate	1141.1
united states supreme court	1142.1
university of cambridge	862.1
university of oxford	1033.1
univision	1464.0
unmiss	1126.0
unrwa	1127.0
uns top court	961.3
unsc	1113.3
uribe	1592.1
urquiza	3293.1
ursula von der leyen	3285.0
uruguay	614.0
us agency for international development	1144.1
us air force	1128.0
us army	1129.0
us central command	1130.0
us commerce department	1132.2
us congress	1131.0
us defense department	1133.3
us department of commerce	1132.0
us department of defense	1133.0
us department of energy	1134.0
us department of homeland security	1135.0
us department of justice	1136.0
us department of state	1137.0
us department of war	1133.5
us federal reserve	909.1
us house	1138.2
us house of representatives	1138.0
us justice department	1136.3
us national security council	1139.0
us navy	1140.0
us senate	1141.0
us state department	1137.2
us supreme court	1142.0
us treasury	1143.0
us treasury department	1143.2
us virgin islands	3585.0
usa today	1465.0
usaid	1144.0
usama bin laden	2882.1
ushakov	3400.3
utah	3586.0
uzbekistan	615.0
uzumcu	1526.1
vaclav havel	3286.0
vaclav klaus	3287.0
vaduz	406.0	s101
vadym prystaiko	3288.0
vahagn khachaturyan	3289.0
vaira vike freiberga	3290.0
vajiralongkorn	3291.0
vajpayee	1686.1
valdas adamkus	3292.0
valdecy urquiza	3293.0
valdis dombrovskis	3294.0
valdis zatlers	3295.0
valencia	407.0
valerii zaluzhnyi	3296.0
valeriy zaluzhny	3296.2
valeriy zaluzhnyi	3296.1
valery gerasimov	3297.0
valery zaluzhny	3296.3
valletta	408.0	s108
valls	2607.1
valtonen	1928.1
van der bellen	1563.1
van rompuy	2153.1
van thuong	3326.1
van weel	1867.1
vance	2277.3
vancouver	409.0
vanhanen	2680.1
vanuatu	620.0
varadkar	2532.1
varoufakis	3372.1
vasily nebenzia	3298.1
vasily nebenzya	3298.0
vassiliki thanou	3299.0
vassily nebenzia	3298.2
vatican	616.0
vatican city	616.2
vatican city state	616.3
vautrin	1786.1
vazquez	3217.1
vedomosti	1466.0
vedrine	2179.1
vejjajiva	1509.2
vejonis	2991.1
veldkamp	1779.1
vella	2045.1
venezuela	618.0
venice	410.0
verhofstadt	2099.1
verkhovna rada	1145.0
vermont	3587.0
vestager	2624.1
vicente fox	3300.0
victor ponta	3301.0
victoria	411.0	3588.0	s154
victoria villarruel	3302.0
vieira	2682.1
vienna	412.0	s9	s203	s210
vientiane	413.0	s95
viet nam	619.2
vietnam	619.0
vietnam news agency	1467.0
vike freiberga	3290.1
vikram misri	3303.0
viktor khristenko	3304.0
viktor klima	3305.0
viktor orban	3306.0
viktor yanukovich	3307.1
viktor yanukovych	3307.0
viktor yuschenko	3308.1
viktor yushchenko	3308.0
viktor zubkov	3309.0
vila nova	1778.2
villa somalia	s266
villarruel	3302.1
villepin	1897.2
vilnius	414.0	s102
vinay mohan kwatra	3310.0
vincent biruta	3311.0
viola amherd	3312.0
viorica dancila	3313.0
virginia	3589.0
vitali klitschko	3314.0
vitalii klitschko	3314.2
vitaliy klitschko	3314.1
vitaly churkin	3315.0
vizcarra	2660.1
vjosa osmani	3316.0
vjosa osmani sadriu	3316.1
vlad filat	3317.0
vladimir makei	3318.0
vladimir medinsky	3319.0
vladimir padrino lopez	3320.0
vladimir putin	3321.0
vladimir spidla	3322.0
vladimir v putin	3321.2
vladimir vladimirovich putin	3321.1
vladimir voronin	3323.0
vladimir zelenskiy	3330.5
vladimir zelensky	3330.4
vladimir zelenskyy	3330.6
vladimir zhirinovsky	3324.0
vladislav surkov	3325.0
vladivostok	415.0
vo van thuong	3326.0
voice of america	1468.0
vojislav kostunica	3327.0
vojvodina	3590.0
volker	2493.1
volker turk	3328.0
volodymyr groysman	3329.0
volodymyr oleksandrovych zelenskyy	3330.7
volodymyr zelenskiy	3330.2
volodymyr zelensky	3330.0
volodymyr zelenskyi	3330.3
volodymyr zelenskyy	3330.1
von der leyen	3285.1
voronin	3323.1
vox	1146.0
vox media	1469.0
vucevic	2734.1
vucic	1552.1
vurobaravu	2850.1
wachiralongkon	3291.4
wada	1151.1
wade	1493.1
wadephul	2321.1
wael al halqi	3331.0
wafa	1470.0
wagenknecht	3082.1
wagner	1147.1	3243.2
wagner group	1147.0
wagner private military company	1147.2
wahid	1508.1
wales	3591.0
walesa	2517.2
walid al moallem	3332.0
walid jumblatt	3333.0
walid moualem	3332.2
walid muallem	3332.1
wall street journal	1471.0
wallace	1720.1
wallonia	3592.0
wallstrom	2622.1
waltz	2720.2
wang	3334.1	3335.1	3336.1
wang qishan	3334.0
wang wenbin	3335.0
wang yi	3336.0
wangchuck	2310.1
wapo	1473.1
warren	1933.1
warsaw	416.0	s139
washington	417.0	3593.2	s190
washington dc	s286
washington post	1473.0
washington state	3593.0
waszczykowski	3354.1
wavel ramkalawan	3337.0
weah	2047.1
weekes	2912.1
wei	3338.1
wei fenghe	3338.0
weidel	1584.1
wellington	418.0	s123
wellington koo	3339.0
welt	1248.1
wen	3340.1
wen jiabao	3340.0
werner faymann	3341.0
wesley simina	3342.0
wesley w simina	3342.1
west africa	3594.0
west bank	3595.0
west virginia	3596.0
western australia	3597.0
western balkans	3439.1
western europe	3598.0
western sahara	481.0
western samoa	621.2
westerwelle	2093.1
westminster	s284
whatsapp	1148.0
whipps	3205.3
whitaker	2679.1
white helmets	1149.0
white house	s287
whitehall	s283
wickremesinghe	3001.1
widodo	2350.2
wilbur ross	3343.0
wilders	2032.1
wiles	3210.1
willem alexander	3344.0
william	2974.2
william barr	3345.0
william burns	3346.0
william clinton	1738.2
william cohen	3347.0
william hague	3348.0
william jefferson clinton	1738.1
william lai	2498.1
william prince of wales	2974.1
william ruto	3349.0
williamson	2029.1
wilmes	3172.1
wim duisenberg	3350.0
wim kok	3351.0
win myint	3352.0
windhoek	419.0	s120
wine	1749.1
winston peters	3353.0
wirajuda	2140.1
wisconsin	3599.0
witkoff	3194.2
witold waszczykowski	3354.0
wladyslaw kosiniak kamysz	3355.0
wojtyla	2961.4
wolde giorgis	2064.1
wolfensohn	2262.1
wolfgang schaeuble	3356.1
wolfgang schauble	3356.0
wolfgang schussel	3357.0
wolfowitz	2911.1
wolters	3258.1
wong	2514.1	2924.1
wongsawat	3168.2
woodward	1709.1
wopke hoekstra	3358.0
workers party of korea	1150.0
world anti doping agency	1151.0
world bank	1152.0
world bank group	1152.1
world court	961.2
world economic forum	1153.0
world food program	1154.2
world food programme	1154.0
world health organisation	1155.2
world health organization	1155.0
world trade organisation	1156.2
world trade organization	1156.0
world wide fund for nature	1157.1
world wildlife fund	1157.2
wray	1820.1
wu	2378.1	3359.1
wu den yih	3359.0
wuhan	420.0
wulff	1811.1
wyoming	3600.0
xanana gusmao	3360.0
xavier becerra	3361.0
xavier bettel	3362.0
xavier espot	3363.0
xavier espot zamora	3363.1
xi	3364.1
xi jinping	3364.0
xinhua	1474.0
xinhua news agency	1474.1
xinjiang	3601.0
xiomara castro	3365.0
yaakob	2225.2
yaalon	2784.2
yahya jammeh	3366.0
yahya sarea	3367.1
yahya saree	3367.0
yahya saria	3367.3
yahya sinwar	3368.0
yair lapid	3369.0
yamandu orsi	3370.0
yamoussoukro	421.0	s42
yanev	3180.1
yang	2945.1	3371.1
yang jiechi	3371.0
yangon	422.0
yanis varoufakis	3372.0
yanukovich	3307.3
yanukovych	3307.2
yaounde	423.0	s32
yaradua	3284.1
yasar guler	3373.0
yasir arafat	3374.1
yasser arafat	3374.0
yasuo fukuda	3375.0
yatseniuk	1672.3
yatsenyuk	1672.2
yayi	3246.2
yediot ahronot	1475.1
yedioth ahronoth	1475.0
yehya sinwar	3368.1
yekaterinburg	424.0
yekhanurov	3401.1
yellen	2268.1
yeltsin	1755.1
yemen	623.0
yerevan	425.0	s7
yermak	1623.2
yevgeny prigozhin	3376.0
yildirim	1741.1
yilmaz	1788.1
yingluck	3377.1
yingluck shinawatra	3377.0
yisrael katz	2226.1
yitzhak herzog	2219.1
yitzhak rabin	3378.0
yle	1476.0
ynet	1475.2
yoav gallant	3379.0
yogi adityanath	3380.0
yoko kamikawa	3381.0
yolanda diaz	3382.0
yomiuri	1477.1
yomiuri shimbun	1477.0
yonhap	1478.0
yonhap news agency	1478.1
yoon	3383.3
yoon seok youl	3383.2
yoon suk yeol	3383.0
yoshihide suga	3384.0
yoshihiko noda	3385.0
yoshimasa hayashi	3386.0
yoshiro mori	3387.0
yossi cohen	3388.0
you si kun	3392.1
young	3198.1
yousaf raza gilani	3389.0
yousafzai	2598.2
youssef rajji	3390.0
youssouf	2593.1
youtube	1158.0
yoweri museveni	3391.0
yu	3392.2
yu shyi kun	3392.0
yudhoyono	3211.2
yuji iwasawa	3393.0
yukio hatoyama	3394.0
yukiya amano	3395.0
yulia mendel	2228.1
yulia navalnaya	3396.0
yulia svyrydenko	3397.0
yulia timoshenko	3398.1
yulia tymoshenko	3398.0
yuliia svyrydenko	3397.1
yun	3399.1
yun byung se	3399.0
yunus	2790.3
yuri ushakov	3400.0
yuriy ushakov	3400.2
yuriy yekhanurov	3401.0
yury ushakov	3400.1
yushchenko	3308.2
yvan gil	3402.0
yvan gil pinto	3402.1
yves leterme	3403.0
yvette cooper	3404.0
zabihullah mujahid	3405.0
zaev	3422.1
zafarullah khan jamali	3406.0
zagorodnyuk	1624.1
zagreb	426.0	s44
zahawi	2805.1
zaire	458.6
zakharova	2630.2
zalmay khalilzad	3407.0
zaluzhny	3296.5
zaluzhnyi	3296.4
zambia	625.0
zamir	1965.1
zandanshatar	2074.2
zandanshatar gombojav	2074.1
zannier	2501.1
zanzibar	3602.0
zapatero	2361.2
zaporizhzhia	427.0
zaporizhzhia oblast	3603.1
zaporizhzhia region	3603.0
zaporizhzhya	427.1
zaporizhzhya region	3603.2
zaporozhye	427.2
zardari	1681.1
zarif	2759.3
zatlers	3295.1
zawahiri	1697.3
zayed bin sultan al nahyan	3408.0
zbigniew rau	3409.0
zdravko krivokapic	3410.0
zebari	2166.1
zedillo	1957.1
zeid raad al hussein	3411.0
zelaya	2608.1
zelenska	2874.1
zelenskii	3330.14
zelenskiy	3330.12
zelensky	3330.10
zelenskyi	3330.13
zelenskyy	3330.11
zeljka cvijanovic	3412.0
zeljko komsic	3413.0
zeman	2735.1
zemmour	1953.1
zeng	3414.1
zeng qinghong	3414.0
zewde	3081.1
zhao	3415.1
zhao lijian	3415.0
zhelyazkov	3061.1
zhirinovsky	3324.1
zhongnanhai	s226
zhu	3416.1
zhu rongji	3416.0
zia	2452.1
zients	2295.1
zijlstra	2110.1
zimbabwe	626.0
zine al abidine ben ali	3417.1
zine el abidine ben ali	3417.0
zoellick	3040.1
zohrab mnatsakanyan	3418.0
zoltan kovacs	3419.0
zoran dindic	3420.0
zoran djindjic	3420.1
zoran milanovic	3421.0
zoran zaev	3422.0
zourabichvili	3091.2
zu guttenberg	2420.1
zubkov	3309.1
zuma	2245.1
zurich	428.0	s220
zuzana caputova	3423.0EU	903.0
UN	1124.0
US	613.2
abkhaz	3424.0
abkhazian	3424.1
abkhazians	3424.2
afghan	431.0
afghani	431.2
afghans	431.1
african	3425.0
africans	3425.1
alaskan	3427.0
alaskans	3427.1
albanian	433.0
albanians	433.1
albertan	3428.0
albertans	3428.1
algerian	477.0
algerians	477.1
american	613.0
americans	613.1
andorran	429.0
andorrans	429.1
angolan	435.0
angolans	435.1
antiguan	432.0
antiguans	432.1
argentine	436.0
argentinean	436.4
argentines	436.1
argentinian	436.2
argentinians	436.3
armenian	434.0
armenians	434.1
asian	3436.0
asians	3436.1
aussie	438.2
aussies	438.3
australian	438.0
australians	438.1
austrian	437.0
austrians	437.1
azerbaijani	439.0
azerbaijanis	439.1
azeri	439.2
azeris	439.3
bahamian	452.0
bahamians	452.1
bahraini	446.0
bahrainis	446.1
bajan	441.2
bajans	441.3
baltic	3441.0
bangladeshi	442.0
bangladeshis	442.1
barbadian	441.0
barbadians	441.1
barbudan	432.2
barbudans	432.3
basotho	532.0
basque	3442.0
basques	3442.1
batswana	454.2
bavarian	3443.0
bavarians	3443.1
belarusian	455.0
belarusians	455.1
belarussian	455.2
belgian	443.0
belgians	443.1
belizean	456.0
belizeans	456.1
beninese	448.0
bermudian	3445.0
bermudians	3445.1
bhutanese	453.0
bissau guinean	499.0
bissau guineans	499.1
bolivian	450.0
bolivians	450.1
bosnian	440.0
bosnian serb	3557.0
bosnian serbs	3557.1
bosnians	440.1
botswanan	454.0
brazilian	451.0
brazilians	451.1
brit	490.3
british	490.0
briton	490.1
britons	490.2
brits	490.4
bruneian	449.0
bruneians	449.1
bulgarian	445.0
bulgarians	445.1
burkinabe	444.0
burmese	545.1
burundian	447.0
burundians	447.1
cabo verdean	469.2
cabo verdeans	469.3
californian	3450.0
californians	3450.1
cambodian	518.0
cambodians	518.1
cameroonian	464.0
cameroonians	464.1
canadian	457.0
canadians	457.1
cape verdean	469.0
cape verdeans	469.1
catalan	3453.0
catalans	3453.1
central african	459.0
central africans	459.1
central american	3456.0
central americans	3456.1
central asian	3457.0
chadian	598.0
chadians	598.1
chechen	3459.0
chechens	3459.1
chilean	463.0
chileans	463.1
chinese	465.0
colombian	466.0
colombians	466.1
comoran	520.0
comorans	520.1
comorian	520.2
comorians	520.3
congolese	458.0	460.0
corsican	3462.0
corsicans	3462.1
costa rican	467.0
costa ricans	467.1
crimean	3463.0
crimeans	3463.1
croat	502.2
croatian	502.0
croatians	502.1
croats	502.3
cuban	468.0
cubans	468.1
cypriot	470.0
cypriots	470.1
czech	471.0
czechs	471.1
dane	474.1
danes	474.2
danish	474.0
darfuri	3466.0
darfuris	3466.1
djiboutian	473.0
djiboutians	473.1
dominican	475.0	476.0
dominicans	475.1	476.1
dutch	559.0
dutchman	559.1
dutchmen	559.2
dutchwoman	559.3
east african	3471.0
east africans	3471.1
east timorese	602.1
eastern european	3473.0
eastern europeans	3473.1
ecuadorean	478.2
ecuadoreans	478.3
ecuadorian	478.0
ecuadorians	478.1
egyptian	480.0
egyptians	480.1
emirati	430.0
emiratis	430.1
english	3474.0
englishman	3474.1
englishmen	3474.2
englishwoman	3474.3
equatoguinean	496.2
equatorial guinean	496.0
equatorial guineans	496.1
eritrean	482.0
eritreans	482.1
estonian	479.0
estonians	479.1
ethiopian	484.0
ethiopians	484.1
european	3475.0
european union	903.1
europeans	3475.1
faroese	3477.0
fijian	486.0
fijians	486.1
filipina	568.3
filipinas	568.4
filipino	568.1
filipinos	568.2
finn	485.1
finnish	485.0
finns	485.2
flemish	3478.0
floridian	3479.0
floridians	3479.1
french	488.0
frenchman	488.1
frenchmen	488.2
frenchwoman	488.3
frenchwomen	488.4
gabonese	489.0
gambian	494.0
gambians	494.1
gazan	3482.0
gazans	3482.1
georgian	492.0
georgians	492.1
german	472.0
germans	472.1
ghanaian	493.0
ghanaians	493.1
gibraltarian	3484.0
gibraltarians	3484.1
greek	497.0
greek cypriot	470.2
greek cypriots	470.3
greeks	497.1
greenlander	3486.1
greenlanders	3486.2
greenlandic	3486.0
grenadian	491.0
grenadians	491.1
guamanian	3488.0
guamanians	3488.1
guatemalan	498.0
guatemalans	498.1
guinean	495.0
guineans	495.1
guyanese	500.0
haitian	503.0
haitians	503.1
hamas	940.0
hawaiian	3492.0
hawaiians	3492.1
herzegovinian	440.2
herzegovinians	440.3
honduran	501.0
hondurans	501.1
hong konger	3493.0
hong kongers	3493.1
houthi	948.0
houthis	948.1
hungarian	504.0
hungarians	504.1
i kiribati	519.0
icelander	511.1
icelanders	511.2
icelandic	511.0
indian	508.0
indians	508.1
indonesian	505.0
indonesians	505.1
iranian	510.0
iranians	510.1
iraqi	509.0
iraqis	509.1
irish	506.0
irishman	506.1
irishmen	506.2
irishwoman	506.3
irishwomen	506.4
israeli	507.0
israelis	507.1
italian	512.0
italians	512.1
ivoirian	462.2
ivoirians	462.3
ivorian	462.0
ivorians	462.1
jamaican	513.0
jamaicans	513.1
japanese	515.0
jordanian	514.0
jordanians	514.1
kashmiri	3505.0
kashmiris	3505.1
kazakh	525.0
kazakhs	525.1
kazakhstani	525.2
kazakhstanis	525.3
kenyan	516.0
kenyans	516.1
kittitian	521.0
kittitians	521.1
kiwi	563.3
kiwis	563.4
korean	522.2	523.2
koreans	522.3	523.3
kosovan	622.0
kosovans	622.1
kosovar	622.2
kosovars	622.3
kuwaiti	524.0
kuwaitis	524.1
kyrgyz	517.0
kyrgyzstani	517.1
kyrgyzstanis	517.2
lao	526.0
laotian	526.1
laotians	526.2
latin american	3511.0
latin americans	3511.1
latvian	535.0
latvians	535.1
lebanese	527.0
liberian	531.0
liberians	531.1
libyan	536.0
libyans	536.1
liechtensteiner	529.0
liechtensteiners	529.1
lithuanian	533.0
lithuanians	533.1
luxembourger	534.1
luxembourgers	534.2
luxembourgish	534.0
macedonian	543.0
macedonians	543.1
madagascan	541.1
madagascans	541.2
malagasy	541.0
malawian	551.0
malawians	551.1
malaysian	553.0
malaysians	553.1
maldivian	550.0
maldivians	550.1
malian	544.0
malians	544.1
maltese	548.0
manx	3500.0
marshallese	542.0
mauritanian	547.0
mauritanians	547.1
mauritian	549.0
mauritians	549.1
mexican	552.0
mexicans	552.1
micronesian	487.0
micronesians	487.1
moldovan	539.0
moldovans	539.1
monacan	538.2
monacans	538.3
monegasque	538.0
monegasques	538.1
mongolian	546.0
mongolians	546.1
montenegrin	540.0
montenegrins	540.1
moroccan	537.0
moroccans	537.1
mosotho	532.1
motswana	454.1
mozambican	554.0
mozambicans	554.1
myanmar	545.0
namibian	555.0
namibians	555.1
nato	1016.0
nauruan	562.0
nauruans	562.1
nepalese	561.2
nepali	561.0
nepalis	561.1
nevisian	521.2
nevisians	521.3
new caledonian	3530.0
new caledonians	3530.1
new zealand	563.0
new zealander	563.1
new zealanders	563.2
ni vanuatu	620.0
nicaraguan	558.0
nicaraguans	558.1
nigerian	557.0
nigerians	557.1
nigerien	556.0
nigeriens	556.1
north american	3536.0
north korean	522.0
north koreans	522.1
north macedonian	543.2
northern irish	3541.0
norwegian	560.0
norwegians	560.1
omani	564.0
omanis	564.1
pakistani	569.0
pakistanis	569.1
palauan	573.0
palauans	573.1
palestinian	571.0
palestinians	571.1
panamanian	565.0
panamanians	565.1
papua new guinean	567.0
papua new guineans	567.1
paraguayan	574.0
paraguayans	574.1
peruvian	566.0
peruvians	566.1
philippine	568.0
pole	570.1
poles	570.2
polish	570.0
portuguese	572.0
puerto rican	3551.0
puerto ricans	3551.1
qatari	575.0
qataris	575.1
quebecer	3553.0
quebecers	3553.1
quebecois	3553.2
romanian	576.0
romanians	576.1
russian	578.0
russians	578.1
rwandan	579.0
rwandans	579.1
saharawi	481.2
sahrawi	481.0
sahrawis	481.1
saint lucian	528.0
saint lucians	528.1
salvadoran	595.0
salvadorans	595.1
salvadorean	595.2
sammarinese	589.0
samoan	621.0
samoans	621.1
sao tomean	594.0
sao tomeans	594.1
saudi	580.0
saudi arabian	580.2
saudi arabians	580.3
saudis	580.1
saxon	3561.0
saxons	3561.1
scandinavian	3562.0
scandinavians	3562.1
scot	3563.1
scots	3563.2
scottish	3563.0
senegalese	590.0
serb	577.2
serbian	577.0
serbians	577.1
serbs	577.3
seychellois	582.0
siberian	3564.0
sicilian	3565.0
sicilians	3565.1
sierra leonean	588.0
sierra leoneans	588.1
singapore	585.2
singaporean	585.0
singaporeans	585.1
slovak	587.0
slovakian	587.2
slovaks	587.1
slovene	586.2
slovenes	586.3
slovenian	586.0
slovenians	586.1
solomon islander	581.0
solomon islanders	581.1
somali	591.0
somalian	591.2
somalilander	3567.0
somalilanders	3567.1
somalis	591.1
south african	624.0
south africans	624.1
south american	3568.0
south americans	3568.1
south asian	3569.0
south korean	523.0
south koreans	523.1
south ossetian	3574.0
south ossetians	3574.1
south sudanese	593.0
southeast asian	3575.0
spaniard	483.1
spaniards	483.2
spanish	483.0
sri lankan	530.0
sri lankans	530.1
st lucian	528.2
sudanese	583.0
surinamer	592.1
surinamers	592.2
surinamese	592.0
swazi	597.0
swazis	597.1
swede	584.1
swedes	584.2
swedish	584.0
swiss	461.0
syrian	596.0
syrians	596.1
taiwanese	609.0
tajik	601.0
tajikistani	601.2
tajikistanis	601.3
tajiks	601.1
talib	1093.1
taliban	1093.0
talibs	1093.2
tanzanian	610.0
tanzanians	610.1
texan	3581.0
texans	3581.1
thai	600.0
thais	600.1
tibetan	3582.0
tibetans	3582.1
tigrayan	3583.0
tigrayans	3583.1
timorese	602.0
tobagonian	607.2
tobagonians	607.3
togolese	599.0
tongan	605.0
tongans	605.1
trinidadian	607.0
trinidadians	607.1
tunisian	604.0
tunisians	604.1
turk	606.1
turkish	606.0
turkish cypriot	3540.0
turkish cypriots	3540.1
turkmen	603.0
turkmenistani	603.2
turkmenistanis	603.3
turkmens	603.1
turks	606.2
tuvaluan	608.0
tuvaluans	608.1
ugandan	612.0
ugandans	612.1
ukrainian	611.0
ukrainians	611.1
united nations	1124.2
uruguayan	614.0
uruguayans	614.1
uzbek	615.0
uzbekistani	615.2
uzbekistanis	615.3
uzbeks	615.1
vanuatuan	620.1
vanuatuans	620.2
vatican	616.0
venezuelan	618.0
venezuelans	618.1
vietnamese	619.0
vincentian	617.0
vincentians	617.1
walloon	3592.0
walloons	3592.1
welsh	3591.0
welshman	3591.1
welshmen	3591.2
west african	3594.0
west africans	3594.1
western european	3598.0
yemeni	623.0
yemenis	623.1
yemenite	623.2
zambian	625.0
zambians	625.1
zimbabwean	626.0
zimbabweans	626.1`;
