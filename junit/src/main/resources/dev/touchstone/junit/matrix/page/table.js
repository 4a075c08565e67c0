/* The matrix: one string, no listener per cell. */
const MOST_WITH_WORDS = 8;

/* The trait's words; darker where fewer columns say so. */
function traitWords(cell, some, traits) {
  const say = each => JSON.stringify(trait(cell, each) ?? null);
  const isRare = each => {
    const times = {};
    for (const other of some.filter(isOwed)) { const said = JSON.stringify(trait(other, each) ?? null); times[said] = (times[said] ?? 0) + 1; }
    return times[say(each)] < Math.max(...Object.values(times));
  };
  const said = traits.map(each => ({words: inShort(each, trait(cell, each)), rare: isRare(each)})).filter(each => each.words);
  return joined(said.map(({words, rare}) => rare ? html`<b>${words}</b>` : words), ' · ');
}

const howMany = (cell, verdict) => [...cell.told.values()].filter(each => each.verdict === verdict).length;

/* What a cell says beside its sign; a green one only on what its row differs. */
function cellWords(cell, some, traits) {
  const {verdict} = cell, times = howMany(cell, verdict);
  if (verdict === 'fail') return times ? `${times} of ${behaviours(cell).length}` : 'fail';
  if (verdict === 'error' || verdict === 'not run') return `${times || ''} ${verdict}`.trim();
  if (verdict === 'known deviation') return `${times || ''} known`.trim();
  if (verdict === 'not claimed') return cell.since ? `needs ${cell.since}` : view.diff ? 'not claimed' : '';
  if (verdict === 'excluded') return 'excluded';
  if (verdict === 'unavailable') return '';
  return view.diff ? cell.mechanism ?? '' : traitWords(cell, some, traits);
}

function drawCell(cell, some, traits) {
  const words = cellWords(cell, some, traits), isDim = view.verdict.size && !view.verdict.has(kind(cell));
  const told = `${cell.contract} on ${cell.backend}: ${word(cell.verdict, cell.mechanism)}`, label = told + (words.length ? `, ${bare(words)}` : '');
  const title = told + (cell.reason ? ` (${cell.reason})` : cell.how ? `. ${cell.how}` : '');
  return html`<td class="${isDim ? 'dim' : ''}"><a class="c ${css(cell.verdict)}" href="${cellLink(cell)}" data-cell="${cell.backend}/${cell.contract}" tabindex="-1" title="${
    title}" aria-label="${label}">${sign(cell.verdict, cell.mechanism)}${words.length ? html`<span>${words}</span>` : ''}</a></td>`;
}

function head(column) {
  if (!column.here) return html`<th class="u" scope="col" title="unavailable: ${column.reason}"><a href="${link(column.name)}"><b>${column.name}</b></a></th>`;
  const own = owed.filter(cell => cell.backend === column.name), kept = own.filter(cell => cell.verdict === 'pass').length, red = own.filter(cell => isRed(cell.verdict)).length;
  const place = column.provisioning === 'in-process' ? 'in this JVM' : html`${column.product} ${column.version}<br>${column.provisioning ?? 'unavailable'}`;
  const share = part => 100 * part / Math.max(1, contracts.length);
  return html`<th class="v" scope="col"><a href="${link(column.name)}"><b>${column.name}</b><span class="pv">${place}<br></span>${
    red ? html`<span class="red">${red} red</span>, ` : ''}${kept}/${own.length} kept<span class="k"><i style="width:${share(kept)}%"></i><i class="r" style="width:${share(red)}%"></i></span></a></th>`;
}

function traitRow(which, some) {
  return html`<tr class="sub"><th scope="row">${plain(which)}</th>${some.map(cell => html`<td>${isOwed(cell) ? html`<b>${value(which, trait(cell, which))}</b>` : ''}</td>`)}</tr>`;
}

function behaviourRow(id, contract, some) {
  const outcome = cell => {
    const found = behaviours(cell).find(each => each.id === id);
    return found ? html`<a href="${cellLink(cell, id)}" title="${found.reason}">${sign(found.verdict, cell.mechanism)}${found.verdict === 'pass' ? '' : html` <span class="vw">${found.verdict}</span>`}</a>` : '';
  };
  return html`<tr class="sub"><th scope="row"><span class="m">${code(id)}</span> ${name(contract, id)}</th>${some.map(cell => html`<td>${outcome(cell)}</td>`)}</tr>`;
}

function contractRow({contract, some, traits, ids}, isFirst, height) {
  const differ = differing(some), prefix = contract.id.indexOf('_') + 1;
  const model = isFirst ? html`<th class="mo" scope="rowgroup" rowspan="${height}">${contract.model}</th>` : '';
  return html`${isFirst ? html`<tr class="mr"><th colspan="${some.length + 1}">${contract.model}</th></tr>` : ''}<tr class="r${isFirst ? ' first' : ''}">${model}<th scope="row"><a href="${
    link(contract.id)}" title="${contract.id}${contract.promise ? `: ${contract.promise}` : ''}"><i>${contract.id.slice(0, prefix)}</i>${contract.id.slice(prefix)}</a></th>${some.map(cell =>
    drawCell(cell, some, differ))}</tr>${traits.map(each => traitRow(each, some))}${ids.map(id => behaviourRow(id, contract, some))}`;
}

function body(list) {
  const heights = new Map();
  for (const {contract, traits, ids} of list) heights.set(contract.model, (heights.get(contract.model) ?? 0) + 1 + traits.length + ids.length);
  return list.map((each, i) => contractRow(each, each.contract.model !== list[i - 1]?.contract.model, heights.get(each.contract.model)));
}

function noteBelow({list, alike}) {
  if (!list.length && !alike) return 'Nothing matches these filters.';
  if (!view.diff) return list.length < contracts.length ? `${list.length} of ${count(contracts.length, 'contract')} shown.` : '';
  const here = shown().filter(column => column.here), names = here.map(column => column.name).join(', ');
  const apart = [...ofColumns].filter(which => new Set(here.map(column => saidByColumn(column, which))).size > 1)
    .map(which => ` Everywhere, ${plain(which)}: ${here.map(column => `${column.name} ${saidByColumn(column, which)}`).join(', ')}.`);
  const everywhere = [...facts.values()].filter(fact => !view.hide.has(fact.on)).map(({on, id, reason}) => ` Everywhere on ${on}: ${id}: ${reason}.`);
  return `${count(list.length, 'contract')} ${list.length === 1 ? 'differs' : 'differ'} between ${names}; ${alike} promise and keep the same on all of them and are hidden.${apart.join('')}${everywhere.join('')}`;
}

function drawMatrix() {
  const left = rows(), some = shown(), table = $('#mx');
  table.className = some.length > MOST_WITH_WORDS ? 'many' : '';
  put(table, html`<colgroup><col class="cm"><col class="cc">${some.map(column => html`<col class="${column.here ? '' : 'cu'}">`)}</colgroup>
<thead><tr><th>model</th><th>contract</th>${some.map(head)}</tr></thead><tbody>${body(left.list)}</tbody>`);
  $('#note').textContent = noteBelow(left);
  const first = $('a.c.fail,a.c.error,a.c.notrun') ?? $('a.c');
  if (first) first.tabIndex = 0;
}

const cellOnView = () => view.path.slice(0, 2).join('/');

function markCell() {
  for (const cell of $$('a.c')) {
    if (cell.dataset.cell === cellOnView()) cell.setAttribute('aria-current', 'true');
    else cell.removeAttribute('aria-current');
  }
}
