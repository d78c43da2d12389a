import { descendants, type Element, within } from './tree.ts';

/** Why a part of a page is left out. `code` goes into `leftOut`, `message` says it in words. */
export interface BoxRule {
  readonly code: string;
  readonly message: string;
  readonly example: string;
  readonly match: (names: Names, element: Element) => boolean;
  /** True for what may hold more text than the article: left out all the same where article text comes before it. */
  readonly firm?: true;
}

/** The words of an element's class, id and a few other names, lower case: "articleRelated-links" gives three. */
export interface Names {
  readonly words: ReadonlySet<string>;
  /** The same words in order, with spaces around each, for names of two words. */
  readonly run: string;
}

const NAME_ATTRIBUTES = [
  'class',
  'id',
  'data-component',
  'data-testid',
  'data-component-name',
  'data-module',
  'data-type',
];

export function namesOf(element: Element): Names {
  let joined = '';
  for (const name of NAME_ATTRIBUTES) {
    const value = element.attributes[name];
    if (value !== undefined) joined += ` ${value.slice(0, 300)}`;
  }
  const words =
    joined === ''
      ? []
      : (joined
          .replace(/([a-z])([A-Z])/g, '$1 $2')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? []);
  return { words: new Set(words), run: ` ${words.join(' ')} ` };
}

const any = (...list: string[]) => {
  const single = list.filter(word => !word.includes(' '));
  const several = list.filter(word => word.includes(' ')).map(words => ` ${words} `);
  return ({ words, run }: Names): boolean =>
    single.some(word => words.has(word)) || several.some(name => run.includes(name));
};
const role = (...roles: string[]) => {
  const wanted = new Set(roles);
  return (element: Element): boolean => wanted.has(element.attributes.role?.toLowerCase() ?? '');
};

const COOKIES = any('cookie', 'cookies', 'consent', 'gdpr', 'ccpa', 'onetrust', 'didomi', 'privacy');
const NAVIGATION = any(
  'nav',
  'navigation',
  'navbar',
  'menu',
  'submenu',
  'breadcrumb',
  'breadcrumbs',
  'pagination',
  'pager',
  'paging',
  'masthead',
  'skip',
  'skiplink',
  'sitemap',
  'toc',
  'hamburger',
  'megamenu',
  'offcanvas',
  'toolbar',
  'searchform',
  'search form',
);
const NAVIGATION_ROLE = role('navigation', 'menu', 'menubar', 'search', 'toolbar', 'tablist', 'banner');
const COMMENTS = any(
  'comments',
  'disqus',
  'commentlist',
  'respond',
  'livefyre',
  'viafoura',
  'coral',
  'comment form',
  'comment list',
  'comment count',
  'leave comment',
  'comment respond',
  'fb comments',
  'spot im',
  'usercomments',
  'responses',
);
const NEWSLETTER = any(
  'newsletter',
  'newsletters',
  'signup',
  'sign up',
  'singup',
  'subscribe',
  'subscription',
  'mailchimp',
  'optin',
  'opt in',
  'mc embed',
  'email form',
  'inbox',
  'subscribenow',
  'email signup',
);
const ADVERT = any(
  'ad',
  'ads',
  'advert',
  'adverts',
  'advertisement',
  'advertising',
  'adsense',
  'adslot',
  'adunit',
  'adsbygoogle',
  'dfp',
  'gpt',
  'sponsor',
  'sponsored',
  'sponsors',
  'taboola',
  'outbrain',
  'revcontent',
  'mgid',
  'zergnet',
  'nativo',
  'promotion',
  'commercial',
  'affiliate',
);
const SHARE = any(
  'share',
  'sharing',
  'sharebar',
  'shares',
  'sharedaddy',
  'addthis',
  'addtoany',
  'sharethis',
  'social',
  'socials',
  'socialmedia',
  'follow us',
  'jp relatedposts',
  'social links',
  'shareaholic',
  'print tools',
  'article tools',
  'tools',
  'reactions',
  'like button',
);
const RELATED = any(
  'related',
  'relatedposts',
  'relatedlinks',
  'recommended',
  'recommendation',
  'recommendations',
  'recirc',
  'recirculation',
  'trending',
  'popular',
  'mostpopular',
  'most read',
  'mostread',
  'most viewed',
  'most popular',
  'read next',
  'readnext',
  'up next',
  'read more',
  'readmore',
  'more from',
  'more stories',
  'more news',
  'see also',
  'seealso',
  'yarpp',
  'crp',
  'also like',
  'latest news',
  'latest posts',
  'latest stories',
  'recent posts',
  'top stories',
  'topstories',
  'editors picks',
  'you may',
  'zemanta',
  'next article',
  'prev article',
  'post navigation',
  'nextprev',
  'collection links',
  'linkedstories',
  'further reading',
  'tertiary',
  'cta stories',
  'rail',
);
const PROMO = any(
  'promo',
  'promos',
  'promobox',
  'paywall prompt',
  'cta',
  'call to action',
  'piano',
  'marketing',
  'upsell',
  'regwall',
  'donate',
  'donation',
  'membership',
  'app download',
  'scrim',
  'meter',
);
const BIO = any(
  'author bio',
  'authorbio',
  'bio',
  'about author',
  'author box',
  'authorbox',
  'author info',
  'author card',
  'author description',
  'author profile',
  'author details',
  'post author box',
  'about the author',
  'contributor bio',
);
const TAGS = any(
  'tags',
  'taglist',
  'tag list',
  'tagcloud',
  'tag cloud',
  'post tags',
  'entry tags',
  'article tags',
  'topics',
  'keywords',
  'cat links',
  'categories',
  'post categories',
  'tag links',
  'filed under',
  'article topics',
);
const FOOTER = any(
  'footer',
  'colophon',
  'copyright',
  'legal',
  'disclaimer',
  'entry footer',
  'post footer',
  'site info',
);
const SIDEBAR = any(
  'sidebar',
  'aside',
  'widget area',
  'widgets',
  'secondary',
  'rightrail',
  'right rail',
  'side bar',
  'rightcol',
  'right column',
);
const OVERLAY = any(
  'modal',
  'popup',
  'overlay',
  'lightbox',
  'dialog',
  'tooltip',
  'rollover',
  'popover',
  'flyout',
  'toast',
  'dropdown',
  'rollover people block',
);
const PLAYER = any(
  'player',
  'video player',
  'videoplayer',
  'jwplayer',
  'brightcove',
  'playlist',
  'audio player',
  'video controls',
  'vjs',
);
const HIDDEN = any(
  'hidden',
  'hide',
  'visually hidden',
  'visuallyhidden',
  'sr only',
  'screen reader text',
  'screen reader',
  'noprint',
  'invisible',
  'is hidden',
  'u hidden',
  'dis none',
  'd none',
  'print only',
  'printonly',
  'assistive text',
  'offscreen',
);
const META = any(
  'entry meta',
  'post meta',
  'article meta',
  'byline',
  'dateline',
  'timestamp',
  'post date',
  'posted on',
  'entry date',
  'article date',
  'publish date',
  'pubdate',
  'published',
  'read time',
  'reading time',
  'post info',
  'article info',
  'author name',
  'meta info',
  'postmeta',
  'story meta',
  'views',
  'entry content views',
);
const GALLERY = any(
  'gallery',
  'slideshow',
  'carousel',
  'slider',
  'swiper',
  'slides',
  'resgallery',
  'photo gallery',
  'thumbnails',
  'slick',
);
const SHOP = any('product card', 'shop', 'buy now', 'buybox', 'price comparison', 'deal', 'widget amazon');
const LOGIN = any('login', 'signin', 'register', 'registration', 'sign in', 'log in');
const POLL = any('poll', 'quiz', 'survey', 'vote', 'rating stars');

/**
 * What on a page is not its article, told from tags, roles and the names that page makers give to boxes. In order: the
 * first rule that knows an element says why it is left out.
 */
export const BOX_RULES: readonly BoxRule[] = [
  {
    code: 'hidden',
    message: 'Hidden from readers.',
    example: '<div hidden>',
    match: (_, element) => isHidden(element),
  },
  { code: 'cookie-notice', message: 'Cookie or privacy notice.', example: '<div id="cookie-banner">', match: COOKIES },
  {
    code: 'navigation',
    message: 'Navigation.',
    example: '<nav>',
    match: (names, element) =>
      element.tag === 'nav' || element.tag === 'menu' || NAVIGATION_ROLE(element) || NAVIGATION(names),
  },
  {
    code: 'form',
    message: 'Form.',
    example: '<form>',
    match: (_, element) =>
      /^(?:button|fieldset|label|form|input)$/.test(element.tag) || role('form', 'button')(element),
  },
  { code: 'comments', message: 'Comments of readers.', example: '<div id="comments">', firm: true, match: COMMENTS },
  {
    code: 'other-story',
    message: 'Another story, as an article inside the article.',
    example: '<article><article>',
    firm: true,
    match: (_, element) => isInnerArticle(element),
  },
  {
    code: 'newsletter',
    message: 'Newsletter or subscription box.',
    example: '<div class="newsletter-signup">',
    match: NEWSLETTER,
  },
  { code: 'advert', message: 'Advertisement.', example: '<div class="ad-slot">', match: ADVERT },
  {
    code: 'share',
    message: 'Share bar and links to social media.',
    example: '<ul class="share-links">',
    match: (names, element) => SHARE(names) && !names.words.has('embed') && !holds(element, 'blockquote'),
  },
  { code: 'related', message: 'Links to other stories.', example: '<div class="related-posts">', match: RELATED },
  { code: 'promotion', message: "The outlet's own promotion.", example: '<div class="promo">', match: PROMO },
  { code: 'author-bio', message: 'About the author.', example: '<div class="author-bio">', match: BIO },
  { code: 'tags', message: 'Tags and topics.', example: '<ul class="tags">', match: TAGS },
  {
    code: 'footer',
    message: 'Footer of the page.',
    example: '<footer>',
    match: (names, element) => element.tag === 'footer' || role('contentinfo')(element) || FOOTER(names),
  },
  {
    code: 'sidebar',
    message: 'Side bar.',
    example: '<aside>',
    match: (names, element) => element.tag === 'aside' || role('complementary')(element) || SIDEBAR(names),
  },
  {
    code: 'overlay',
    message: 'Box shown over the page.',
    example: '<div role="dialog">',
    match: (names, element) =>
      element.tag === 'dialog' || role('dialog', 'alertdialog', 'alert', 'tooltip')(element) || OVERLAY(names),
  },
  { code: 'player', message: 'Video or audio player.', example: '<div class="video-player">', match: PLAYER },
  { code: 'gallery', message: 'Picture gallery.', example: '<div class="slideshow">', match: GALLERY },
  {
    code: 'page-data',
    message: 'Date, author line and other data about the article, read as such.',
    example: '<div class="post-meta">',
    match: META,
  },
  { code: 'hidden', message: 'Hidden from readers.', example: '<span class="visually-hidden">', match: HIDDEN },
  { code: 'shop', message: 'Goods for sale.', example: '<div class="buy-now">', match: SHOP },
  { code: 'login', message: 'Login or registration.', example: '<div class="login">', match: LOGIN },
  { code: 'poll', message: 'Poll or quiz.', example: '<div class="poll">', match: POLL },
];

/** An article in an article is another text on its own, a teaser or comment; entries of live blogs carry their time. */
function isInnerArticle(element: Element): boolean {
  return (
    element.tag === 'article' && element.parent !== null && within(element.parent, 'article') && !holds(element, 'time')
  );
}

function holds(element: Element, tag: string): boolean {
  for (const inner of descendants(element)) if (inner.tag === tag) return true;
  return false;
}

function isHidden(element: Element): boolean {
  const { attributes } = element;
  if (attributes.hidden !== undefined && attributes.hidden !== 'until-found') return true;
  if (attributes['aria-hidden'] === 'true') return true;
  const style = attributes.style;
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 1000));
}
