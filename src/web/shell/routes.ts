/** A page of the app. */
export type Route =
  | { readonly page: 'articles' }
  | { readonly page: 'article'; readonly id: string }
  | { readonly page: 'add' }
  | { readonly page: 'try' }
  | { readonly page: 'missing' };

/** The page that a path of an address names. */
export function routeOf(path: string): Route {
  const [first = '', second, ...more] = path.replace(/^\/|\/$/g, '').split('/');
  if (first === '' && second === undefined) return { page: 'articles' };
  if (second === undefined && (first === 'add' || first === 'try')) return { page: first };
  if (first === 'articles' && second && more.length === 0) {
    try {
      return { page: 'article', id: decodeURIComponent(second) };
    } catch {
      return { page: 'missing' };
    }
  }
  return { page: 'missing' };
}

/** The path of an article's page. */
export function articlePath(id: string): string {
  return `/articles/${encodeURIComponent(id)}`;
}
