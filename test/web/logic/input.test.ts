import { describe, expect, it } from 'vitest';
import { fileProblem, requestOf } from '../../../src/web/add/sources.ts';
import { actionOf } from '../../../src/web/article/keys.ts';
import { idInAddress } from '../../../src/web/article/showing.ts';
import { choosable } from '../../../src/web/article/tie.ts';
import { articlePath, routeOf } from '../../../src/web/shell/routes.ts';

describe('the form', () => {
  const none = { published: '', outlet: '' };

  it('tells text, pages and addresses apart', () => {
    expect(requestOf('Talks go on.', none)).toEqual({ text: 'Talks go on.' });
    expect(requestOf(' https://a.example/b ', none)).toEqual({ url: 'https://a.example/b' });
    expect(requestOf('https://a.example/b says so', none)).toEqual({ text: 'https://a.example/b says so' });
    expect(requestOf('<!doctype html><p>Talks', none)).toEqual({ html: '<!doctype html><p>Talks' });
    expect(requestOf('<b>Talks</b> go on.', none)).toEqual({ text: '<b>Talks</b> go on.' });
  });

  it('sends what is known besides', () => {
    const details = { published: '2025-08-07', outlet: ' Bay Post ' };
    expect(requestOf('x', details)).toEqual({ text: 'x', published: '2025-08-07', outlet: 'Bay Post' });
  });

  it.each([
    ['  ', none, /^Expected an article or its address\. Paste one/],
    ['x', { published: 'yesterday', outlet: '' }, /^Expected a date like 2025-08-07, found “yesterday”\.$/],
    ['é'.repeat(2_600_000), none, /^The text has 5\.2 MB\. At most 5 MB/],
  ])('says what is missing or wrong', (input, details, message) => {
    expect(requestOf(input, details)).toMatch(message);
  });

  it('takes files of text and pages', () => {
    expect(fileProblem('a.TXT', 10)).toBeUndefined();
    expect(fileProblem('a.html', 10)).toBeUndefined();
    expect(fileProblem('a.pdf', 10)).toMatch(/ends in \.txt/);
    expect(fileProblem('a.txt', 0)).toMatch(/empty/);
    expect(fileProblem('a.txt', 6e6)).toMatch(/6\.0 MB/);
  });
});

describe('keys', () => {
  const press = (key: string, more = {}) =>
    actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, target: null, ...more });
  const inside = (...selectors: string[]) => ({
    target: { closest: (asked: string) => selectors.find(one => asked.includes(one)) } as unknown as EventTarget,
  });

  it('walk, explain and switch', () => {
    expect(press('j')).toEqual({ do: 'next' });
    expect(press('ArrowLeft')).toEqual({ do: 'previous' });
    expect(press('3')).toEqual({ do: 'layer', number: 3 });
    expect(press('x')).toBeUndefined();
    expect(press('constructor')).toBeUndefined();
  });

  it('are left to others where somebody types or calls another program', () => {
    expect(press('j', inside('textarea'))).toBeUndefined();
    expect(press('c', { ctrlKey: true })).toBeUndefined();
    expect(press('k', { metaKey: true })).toBeUndefined();
  });

  it('scroll with up and down, but for a chosen note', () => {
    expect(press('ArrowDown')).toBeUndefined();
    expect(press('ArrowDown', inside('[data-note]'))).toEqual({ do: 'next' });
  });
});

describe('addresses', () => {
  it('name pages', () => {
    expect(routeOf('/')).toEqual({ page: 'articles' });
    expect(routeOf('/add')).toEqual({ page: 'add' });
    expect(routeOf('/try/')).toEqual({ page: 'try' });
    expect(routeOf('/articles/a%2Fb')).toEqual({ page: 'article', id: 'a/b' });
    expect(routeOf(articlePath('ü/?#'))).toEqual({ page: 'article', id: 'ü/?#' });
    expect(routeOf('/articles/%E0%A4%A')).toEqual({ page: 'missing' });
    expect(routeOf('/elsewhere')).toEqual({ page: 'missing' });
    expect(routeOf('/articles')).toEqual({ page: 'missing' });
  });

  it('name records', () => {
    expect(idInAddress('#s12', '')).toBe('s12');
    expect(idInAddress('#s12-note', '')).toBe('s12');
    expect(idInAddress('#a2-s12', 'a2-')).toBe('s12');
    expect(idInAddress('#a1-s12', 'a2-')).toBeNull();
    expect(idInAddress('#"]<img>', '')).toBeNull();
    expect(idInAddress('', '')).toBeNull();
  });
});

describe('a click', () => {
  const on = (records: string) => ({ closest: () => ({ dataset: { records } }) }) as unknown as Element;

  it('means the innermost record that is shown, and then the next outer one', () => {
    expect(choosable(on('s1 t4'), [], null)).toBe('t4');
    expect(choosable(on('s1 t4'), [], 't4')).toBe('s1');
    expect(choosable(on('s1 t4'), [], 's1')).toBe('t4');
    expect(choosable(on('s1 t4'), ['times'], null)).toBe('s1');
    expect(choosable(on('t4'), ['times'], null)).toBeNull();
  });
});
