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

/* What each column says alike of all its contracts is a fact of the column: told once, not in every row. */
const owedIn = column => owed.filter(cell => cell.backend === column.name);
const isOfColumns = which => columns.every(column => new Set(owedIn(column).map(cell => JSON.stringify(trait(cell, which)))).size < 2);
const ofColumns = new Set(owed.length > columns.length ? traitsOf(owed).filter(isOfColumns) : []);
const saidByColumn = (column, which) => value(which, trait(owedIn(column)[0] ?? {}, which));

/* Traits on which the cells that are owed do not all say the same, facts of their columns apart. */
function differing(some) {
  const live = some.filter(isOwed);
  return traitsOf(live).filter(each => !ofColumns.has(each) && new Set(live.map(cell => JSON.stringify(trait(cell, each)))).size > 1);
}
