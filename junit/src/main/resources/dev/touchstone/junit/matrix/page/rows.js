/* Which contracts the filters leave, and what is said below each of them. */
const MOST_BELOW = 40;
const has = (text, q) => String(text ?? '').toLowerCase().includes(q);
const isAbout = (contract, some, q) => has(`${contract.id} ${contract.model} ${contract.promise ?? ''}`, q)
  || some.some(cell => has(`${cell.how ?? ''} ${cell.reason ?? ''} ${JSON.stringify(cell.traits ?? '')}`, q));

/* Ids of the behaviours in which the word occurs. */
function idsAbout(contract, some, q) {
  const named = [...contract.names].filter(([id, sentence]) => has(`${id} ${sentence}`, q)).map(([id]) => id);
  const told = some.flatMap(cell => [...cell.told.values()].filter(each => has(each.reason, q) || has(each.name, q)).map(each => each.id));
  return [...new Set([...named, ...told])];
}

/* Ids of the behaviours that came out differently, facts of a whole column apart. */
function idsThatDiffer(contract, live) {
  const verdicts = live.filter(isOwed).map(cell => new Map(behaviours(cell).filter(each => !facts.has(`${cell.backend}/${each.id}`)).map(each => [each.id, each.verdict])));
  return [...contract.names.keys()].filter(id => new Set(verdicts.map(each => each.get(id)).filter(Boolean)).size > 1);
}

function row(contract, q) {
  const some = shown().map(column => at(column, contract)), live = some.filter(cell => columnOf(cell).here);
  if (view.model && contract.model !== view.model) return null;
  if (view.verdict.size && !some.some(cell => view.verdict.has(kind(cell)))) return null;
  let ids = [];
  if (q && !isAbout(contract, some, q)) {
    ids = idsAbout(contract, some, q);
    if (!ids.length) return null;
  }
  if (!view.diff) return {contract, some, traits: [], ids: ids.slice(0, MOST_BELOW)};
  const traits = differing(live), differ = idsThatDiffer(contract, live), isSame = new Set(live.map(kind)).size < 2;
  if (!traits.length && !differ.length && isSame) return {alike: true};
  return {contract, some, traits, ids: [...new Set([...ids, ...differ])].slice(0, MOST_BELOW)};
}

function rows() {
  const q = view.q.toLowerCase().trim(), all = contracts.map(contract => row(contract, q)).filter(Boolean);
  return {list: all.filter(each => !each.alike), alike: all.filter(each => each.alike).length};
}
