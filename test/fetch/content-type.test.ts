import { expect, it } from 'vitest';
import { readContentType } from '../../src/article/fetch/content-type.ts';

const headers: readonly (readonly [
  header: string | string[] | undefined,
  type: string | null,
  charset: string | null,
])[] = [
  ['text/html', 'text/html', null],
  ['Text/HTML; Charset=UTF-8', 'text/html', 'utf-8'],
  ['text/html;charset="windows-1251"', 'text/html', 'windows-1251'],
  ["text/html; charset='koi8-r'", 'text/html', 'koi8-r'],
  ['text/html; level=1; charset = iso-8859-1 ; x=y', 'text/html', 'iso-8859-1'],
  ['text/html; charset=utf-8; charset=latin1', 'text/html', 'utf-8'],
  ['text/html; charset=', 'text/html', null],
  ['text/html;', 'text/html', null],
  ['application/xhtml+xml', 'application/xhtml+xml', null],
  [['text/plain', 'text/html; charset=utf-8'], 'text/html', 'utf-8'],
  ['html', null, null],
  ['', null, null],
  [undefined, null, null],
];

it.each(headers)('%j: %s, %s', (header, type, charset) => {
  expect(readContentType(header)).toEqual({ type, charset });
});
