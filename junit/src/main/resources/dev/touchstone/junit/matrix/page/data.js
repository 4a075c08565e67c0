/*
 * The run. Its cells are those of matrix.json, as they are or packed: then "ms" holds the time of each pass, in the order
 * of the contract's ids, and "behaviours" all else as [place or id, verdict, ms, reason, more]; "more" is 1 where it did not fit. No pass is ever inferred:
 * it needs its recorded time, and what has neither time nor entry did not run, whatever the cell says of itself.
 */
const run = JSON.parse($('#matrix').textContent);
const columns = run.backends;
const contracts = (run.contracts ?? []).map(contract => ({...contract, names: new Map(Object.entries(contract.behaviours ?? {}))}));
const contractOf = new Map(contracts.map(contract => [contract.id, contract]));
for (const contract of contracts) for (const id of contract.general ?? []) contract.names.set(id, run.general[id]);

function contractIn(cell) {
  if (!contractOf.has(cell.contract)) {
    const contract = {id: cell.contract, model: cell.model, names: new Map()};
    contractOf.set(contract.id, contract);
    contracts.push(contract);
  }
  return contractOf.get(cell.contract);
}

function unpacked(entry, ids) {
  if (!Array.isArray(entry)) return entry;
  const [place, verdict, durationMs, reason, more] = entry;
  return {id: typeof place === 'number' ? ids[place] : place, verdict, durationMs, reason: run.reasons[reason], ...(more === 1 ? {cut: true} : more)};
}

const LOST = 'owed, and no verdict at the end of the run';
const lost = id => ({id, verdict: 'not run', durationMs: 0, reason: LOST});
const timeless = behaviour => behaviour.verdict === 'pass' && !(behaviour.durationMs > 0);

function readNames(cell) {
  if (typeof cell.reason === 'number') cell.reason = run.reasons[cell.reason];
  const names = contractIn(cell).names;
  if (!cell.ms) for (const {id, name} of cell.behaviours ?? []) if (!names.has(id)) names.set(id, name ?? id);
}

/* Everything that is no packed pass, and what of the contract's ids has no outcome at all. */
function complete(cell) {
  const ids = [...contractIn(cell).names.keys()];
  const told = new Map((cell.behaviours ?? []).map(entry => unpacked(entry, ids)).map(each => [each.id, timeless(each) ? lost(each.id) : each]));
  const bare = isRed(cell.verdict) && !cell.ms && !told.size; // it tells for itself why nothing ran
  const isHole = (id, i) => !told.has(id) && !(cell.ms?.[i] > 0);
  const holes = isOwed(cell) && !bare ? ids.filter(isHole) : [];
  if (cell.ms && cell.ms.length !== ids.length && !holes.length) holes.push('times of unknown behaviours');
  for (const id of holes) told.set(id, lost(id));
  cell.told = told;
  for (const {verdict} of told.values()) if (isRed(verdict)) cell.verdict = worse(cell.verdict, verdict);
}

run.cells.forEach(readNames);
run.cells.forEach(complete);

const cellOf = new Map(run.cells.map(cell => [`${cell.backend}/${cell.contract}`, cell]));
const at = (column, contract) => cellOf.get(`${column.name}/${contract.id}`);

/* A column that only tells that it could not be had is narrow; one that owes something is whole, whatever became of it. */
for (const column of columns) {
  const own = run.cells.filter(cell => cell.backend === column.name);
  column.owes = column.available || own.some(cell => cell.verdict !== 'unavailable');
  column.here = column.available || own.some(isOwed);
}
for (const column of columns) for (const contract of contracts) if (!at(column, contract)) {
  const missing = column.owes ? {verdict: 'not run', reason: 'owed, and this run holds no result for it'} : {verdict: 'unavailable', reason: column.reason};
  cellOf.set(`${column.name}/${contract.id}`, {backend: column.name, contract: contract.id, told: new Map(), ...missing});
}
const cells = contracts.flatMap(contract => columns.map(column => at(column, contract)));
const owed = cells.filter(isOwed);
const redCells = cells.filter(cell => isRed(cell.verdict));
const columnOf = cell => columns.find(column => column.name === cell.backend);

/* All behaviours of a cell, in the order of the contract's ids. Made only when somebody looks. */
function behaviours(cell) {
  if (cell.list) return cell.list;
  const names = contractOf.get(cell.contract).names, list = [...names.keys()].map((id, i) => cell.told.get(id)
    ?? (cell.ms?.[i] > 0 ? {id, verdict: 'pass', durationMs: cell.ms[i]} : null)).filter(Boolean);
  for (const behaviour of cell.told.values()) if (!names.has(behaviour.id)) list.push(behaviour);
  return cell.list = list;
}

const passes = cell => (cell.ms ?? []).filter(ms => ms > 0).length + [...cell.told.values()].filter(each => each.verdict === 'pass').length;
/* An id that stays, to be shown; a user's own test has only the name of its method, which is its sentence too. */
const code = id => /^[A-Z][A-Z0-9]*-\d+$/.test(id) ? id : '';
const name = (contract, id) => contract.names.get(id) ?? id;

/* The run counted too, for its console and its summary: a page that counts otherwise is red and says so. */
function recounted() {
  const found = {cells: {}, behaviours: {}}, add = (counts, verdict, more) => { counts[verdict] = (counts[verdict] ?? 0) + more; };
  for (const column of columns.filter(each => each.owes)) for (const contract of contracts) add(found.cells, at(column, contract).verdict, 1);
  for (const cell of run.cells) {
    add(found.behaviours, 'pass', passes(cell));
    for (const {verdict} of cell.told.values()) if (verdict !== 'pass') add(found.behaviours, verdict, 1);
  }
  return found;
}
const found = recounted();
const counts = run.told ?? found;
const addsUp = ['cells', 'behaviours'].every(what => RANKED.every(verdict => (found[what][verdict] ?? 0) === (counts[what][verdict] ?? 0)));
const slips = (run.slips ?? []).concat(addsUp ? [] : ['This page does not hold what the run counted: results were lost or changed after it.']);
const isRedRun = Boolean(run.told?.red || redCells.length || slips.length);
