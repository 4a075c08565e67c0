/* What is red, each thing once, the worst first; and where to look, by comparing the columns. */
const redBehaviours = cell => [...cell.told.values()].filter(each => isRed(each.verdict));
const redsOf = cell => {
  const own = redBehaviours(cell);
  return own.length ? own : [{id: '', verdict: cell.verdict, reason: cell.reason}];
};

function grouped() {
  const groups = new Map();
  for (const cell of redCells) for (const behaviour of redsOf(cell)) {
    const sameness = behaviour.verdict === 'not run' || !behaviour.failure ? [cell.backend, behaviour.reason] : [behaviour.id];
    const key = JSON.stringify([cell.contract, behaviour.verdict, ...sameness]);
    if (!groups.has(key)) groups.set(key, {contract: contractOf.get(cell.contract), behaviour, on: new Set(), ids: new Set()});
    groups.get(key).on.add(cell.backend);
    groups.get(key).ids.add(behaviour.id);
  }
  return [...groups.values()].sort((one, other) => rank(one.behaviour.verdict) - rank(other.behaviour.verdict));
}
const reds = grouped();

function hint(contract, id) {
  const live = columns.filter(column => isOwed(at(column, contract)));
  const verdictOn = column => behaviours(at(column, contract)).find(each => each.id === id)?.verdict;
  const bad = live.filter(column => ['fail', 'error'].includes(verdictOn(column))), good = live.filter(column => verdictOn(column) === 'pass');
  const drivers = new Set(bad.map(column => column.driver)), twin = good.find(column => drivers.has(column.driver));
  if (twin) return `Green on ${twin.name} with the same driver: look at the server first.`;
  if (bad.length < 2) return '';
  if (drivers.size === 1 && good.length) {
    return `Red on every column of the driver ${[...drivers][0]} (${bad.map(column => column.name).join(', ')}), green on all others: look at the driver first.`;
  }
  return drivers.size > 1 && !good.length ? 'Red on every column: look at the test first.' : '';
}

/* A general behaviour with one and the same reason in every cell of a column is a fact of the column: said once. */
function factsOf(column) {
  const live = contracts.map(contract => at(column, contract)).filter(isOwed);
  return Object.keys(run.general ?? {}).flatMap(id => {
    const reason = live[0]?.told.get(id)?.reason;
    return reason && live.every(cell => cell.told.get(id)?.reason === reason) ? [{on: column.name, id, reason}] : [];
  });
}
const facts = new Map(columns.flatMap(factsOf).map(fact => [`${fact.on}/${fact.id}`, fact]));
