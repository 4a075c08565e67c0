/* Traits and limits in words. A bound that is absent is no bound. */
const UNITS = [['GiB', 2 ** 30], ['MiB', 2 ** 20], ['KiB', 2 ** 10], ['B', 1]];
const SHORT = {
  durable: ['durable', 'not durable'],
  orderedScan: ['ordered', 'not ordered'],
  atomicBatch: ['atomic', 'not atomic'],
  nulInKeys: ['NUL in keys', 'no NUL in keys'],
};

/* In the largest unit of which it is a whole number. */
function bytes(x) {
  const [unit, size] = UNITS.find(([, each]) => x % each === 0);
  return `${number(x / size)} ${unit}`;
}

const plain = trait => trait.replace(/([A-Z])/g, ' $1').toLowerCase();
const isBound = trait => /^m(ax|in)[A-Z]/.test(trait);
const amount = (trait, value) => typeof value !== 'number' ? value : /Bytes|Payload/.test(trait) ? bytes(value) : number(value);
const bound = (trait, value) => `${trait.startsWith('max') ? '≤' : '≥'} ${amount(trait, value)}`;

function value(trait, said) {
  if (said === undefined) return isBound(trait) ? 'no limit' : 'not said';
  if (isBound(trait)) return bound(trait, said);
  return said === true ? 'yes' : said === false ? 'no' : amount(trait, said);
}

/* A few words for a cell; none where nothing is said. */
function inShort(trait, said) {
  if (said === undefined) return '';
  if (SHORT[trait] && typeof said === 'boolean') return SHORT[trait][said ? 0 : 1];
  if (isBound(trait)) return `${plain(trait.slice(3)).replace(' bytes', '').trim()} ${bound(trait, said)}`;
  if (typeof said === 'boolean') return (said ? '' : 'not ') + plain(trait);
  return /^\d/.test(said) ? `${plain(trait).split(' ').pop()} ${amount(trait, said)}` : String(said);
}

const trait = (cell, which) => cell.traits?.[which];
const traitsOf = some => [...new Set(some.flatMap(cell => Object.keys(cell.traits ?? {})))];

/* Traits on which the cells that are owed do not all say the same. */
function differing(some) {
  const live = some.filter(isOwed);
  return traitsOf(live).filter(each => new Set(live.map(cell => JSON.stringify(trait(cell, each)))).size > 1);
}
