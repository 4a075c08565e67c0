/* Words, numbers, times, and markup in which whatever a run wrote can only be text. */
const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];

const esc = text => String(text).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

/* What html`...` made: everything put into it was escaped, unless it was markup itself. */
class Markup {
  constructor(text) { this.text = text; }
  toString() { return this.text; }
}

function markup(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(markup).join('');
  return value === false || value === undefined || value === null ? '' : esc(value);
}

const html = (parts, ...values) => new Markup(parts.reduce((text, part, i) => text + markup(values[i - 1]) + part));

/* The items with the separator between them. */
const joined = (items, separator) => items.flatMap((item, i) => i ? [separator, item] : [item]);

/* The same without markup, for labels. */
const bare = items => [items].flat().map(item => item instanceof Markup ? item.text.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, (all, code) => String.fromCharCode(code)) : item).join('');

const put = (place, made) => { place.innerHTML = markup(made); };

const number = x => x.toLocaleString('en');
const count = (x, word) => `${number(x)} ${word}${x === 1 ? '' : 's'}`;
const sum = (items, amount) => items.reduce((total, item) => total + amount(item), 0);

function time(ms) {
  const digits = ms < 99950 ? 1 : 0; // of a hundred seconds nobody wants tenths
  if (ms >= 1000) return `${(ms / 1000).toLocaleString('en', {minimumFractionDigits: digits, maximumFractionDigits: digits})} s`;
  return ms >= 10 ? `${Math.round(ms)} ms` : `${ms.toFixed(ms >= 0.1 ? 1 : 3)} ms`;
}
