import { describe, expect, it } from 'vitest';
import { isPublic } from '../../src/article/fetch/address.ts';
import { redirectTarget } from '../../src/article/fetch/redirect.ts';
import { checkUrl } from '../../src/article/fetch/url.ts';
import { ReadoutError } from '../../src/model/errors.ts';

const rules = { allow: isPublic, allowPorts: [] };

const urls: readonly (readonly [url: string, result: string])[] = [
  ['https://example.org/a?b=1#c', 'https://example.org/a?b=1'],
  ['http://EXAMPLE.org', 'http://example.org/'],
  ['https://example.org./news', 'https://example.org/news'],
  ['https://новости.example/а', 'https://xn--b1amnebsh.example/%D0%B0'],
  ['http://example.org:8080/', 'http://example.org:8080/'],
  ['https://example.org:8443/', 'https://example.org:8443/'],
  ['http://example.org:443/', 'http://example.org:443/'],
  ['http://8.8.8.8/', 'http://8.8.8.8/'],
  ['http://[2606:4700:4700::1111]/', 'http://[2606:4700:4700::1111]/'],
  ['http://localhost.example.org/', 'http://localhost.example.org/'],
  ['', 'bad-url'],
  ['example.org/news', 'bad-url'],
  ['//example.org/news', 'bad-url'],
  ['file:///etc/passwd', 'bad-url'],
  ['ftp://example.org/', 'bad-url'],
  ['gopher://example.org/', 'bad-url'],
  ['data:text/html,hello', 'bad-url'],
  ['javascript:alert(1)', 'bad-url'],
  ['C:\\news\\a.html', 'bad-url'],
  ['http://', 'bad-url'],
  ['http://exa mple.org/', 'bad-url'],
  ['http://user:pass@example.org/', 'bad-url'],
  ['http://user@example.org/', 'bad-url'],
  ['http://:pass@example.org/', 'bad-url'],
  ['http://8.8.8.8@127.0.0.1/', 'bad-url'],
  ['http://example.org:22/', 'bad-url'],
  ['http://example.org:6379/', 'bad-url'],
  ['https://example.org:0/', 'bad-url'],
  ['https://example.org:65536/', 'bad-url'],
  [`https://example.org/${'a'.repeat(5000)}`, 'bad-url'],
  [`https://example.org/${'я'.repeat(1000)}`, 'bad-url'],
  ['http://127.0.0.1/', 'refused-address'],
  ['http://127.0.0.1./', 'refused-address'],
  ['http://127.0.0.1../', 'refused-address'],
  ['http://127.1/', 'refused-address'],
  ['http://127.0.1/', 'refused-address'],
  ['http://2130706433/', 'refused-address'],
  ['http://017700000001/', 'refused-address'],
  ['http://0177.0.0.1/', 'refused-address'],
  ['http://0x7f.1/', 'refused-address'],
  ['http://0x7f000001/', 'refused-address'],
  ['http://0X7F.0.0.0x1/', 'refused-address'],
  ['http://0/', 'refused-address'],
  ['http://１２７.０.０.１/', 'refused-address'],
  ['http://127。0。0。1/', 'refused-address'],
  ['http://①②⑦.⓪.⓪.①/', 'refused-address'],
  ['http://%31%32%37.0.0.1/', 'refused-address'],
  ['http:\\\\127.0.0.1\\', 'refused-address'],
  ['http:127.0.0.1', 'refused-address'],
  [' http://127.0.0.1/ ', 'refused-address'],
  ['ht\ntp://127.0.0.1/', 'refused-address'],
  ['http://10.1/', 'refused-address'],
  ['http://169.254.169.254/latest/meta-data/', 'refused-address'],
  ['http://192.168.0.1:8080/', 'refused-address'],
  ['http://0xa9fea9fe/', 'refused-address'],
  ['http://[::1]/', 'refused-address'],
  ['http://[::]/', 'refused-address'],
  ['http://[0:0:0:0:0:0:0:1]/', 'refused-address'],
  ['http://[::ffff:127.0.0.1]/', 'refused-address'],
  ['http://[::ffff:a00:1]/', 'refused-address'],
  ['http://[::127.0.0.1]/', 'refused-address'],
  ['http://[64:ff9b::10.0.0.1]/', 'refused-address'],
  ['http://[2002:a00:1::]/', 'refused-address'],
  ['http://[2001:0:1::]/', 'refused-address'],
  ['http://[fe80::1]/', 'refused-address'],
  ['http://[fd12:3456::1]/', 'refused-address'],
  ['http://[fe80::1%25eth0]/', 'bad-url'],
  ['http://[::1%lo]/', 'bad-url'],
  ['http://256.1.1.1/', 'bad-url'],
  ['http://127.0.0.09/', 'bad-url'],
  ['http://localhost/', 'refused-address'],
  ['http://LOCALHOST./', 'refused-address'],
  ['http://ｌｏｃａｌｈｏｓｔ/', 'refused-address'],
  ['http://app.localhost:8080/', 'refused-address'],
];

function outcome(act: () => URL): string {
  try {
    return act().href;
  } catch (error) {
    if (error instanceof ReadoutError) return error.code;
    throw error;
  }
}

describe('checkUrl', () => {
  it.each(urls)('%j: %s', (url, result) => {
    expect(outcome(() => checkUrl(url, rules))).toBe(result);
  });

  it('takes further ports by name', () => {
    expect(checkUrl('http://example.org:3000/', { ...rules, allowPorts: [3000] }).port).toBe('3000');
  });

  it('keeps passwords out of its messages', () => {
    for (const url of ['http://me:secret@example.org/', 'ftp://me:secret@example.org/', 'http://me:secret@exa mple/']) {
      expect(() => checkUrl(url, rules)).toThrow(/^(?!.*secret).*Expected an address/s);
    }
  });
});

const redirects: readonly (readonly [from: string, location: string, result: string])[] = [
  ['https://a.example/x/y', '../z', 'https://a.example/z'],
  ['http://a.example/x', '//b.example/y#part', 'http://b.example/y'],
  ['http://a.example/x', 'https://a.example/x', 'https://a.example/x'],
  ['https://a.example/x', 'http://a.example/x', 'bad-url'],
  ['https://a.example/x', '//127.0.0.1/', 'refused-address'],
  ['https://a.example/x', 'https://me:secret@b.example/', 'bad-url'],
  ['https://a.example/x', 'https://a.example:25/', 'bad-url'],
  ['https://a.example/x', 'file:///etc/passwd', 'bad-url'],
];

describe('redirectTarget', () => {
  it.each(redirects)('%s to %s: %s', (from, location, result) => {
    expect(outcome(() => redirectTarget(new URL(from), location, rules))).toBe(result);
  });
});
