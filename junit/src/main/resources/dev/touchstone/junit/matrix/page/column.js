/* The panel's views of a column and of the whole run. */
function verdictsOf(some) {
  const counted = RANKED.map(verdict => [verdict, some.filter(cell => cell.verdict === verdict).length]).filter(([, times]) => times);
  return joined(counted.map(([verdict, times]) => html`${sign(verdict)} ${number(times)} ${verdict}`), ' · ');
}

function leftBehind({connections, warnings}) {
  return html`${count(connections, 'open connection')}${warnings.length ? html`; ${joined(warnings, html`<br>`)}` : ''}`;
}

function oddRows(odd) {
  const why = cell => cell.reason ?? [...cell.told.values()].filter(each => each.verdict === cell.verdict).map(each => `${code(each.id)} ${each.name ?? name(contractOf.get(cell.contract), each.id)}`).join('; ');
  return html`<h3>Not a plain pass</h3>${factRows(odd.map(cell => [html`<a href="${cellLink(cell)}">${sign(cell.verdict)} ${cell.contract}</a>`, why(cell)]))}`;
}

function viewColumn(column) {
  const own = cells.filter(cell => cell.backend === column.name), odd = own.filter(cell => cell.verdict !== 'pass').sort((one, other) => rank(one.verdict) - rank(other.verdict));
  const provisioning = column.available ? `${column.provisioning}, ready after ${time(column.startMs)}` : `unavailable: ${column.reason}`;
  return html`${heading(column.name)}${factRows([['product', html`${column.product} ${column.version}${manual(column.manual, 'manual')}`], ['driver', column.driver], ['provisioning', provisioning],
    ['contracts', verdictsOf(own)], ...(owedIn(column).length ? [...ofColumns] : []).map(which => [plain(which), saidByColumn(column, which)]), column.left && ['left behind', leftBehind(column.left)]])}${waysTried(column)}${
    column.here && odd.length ? oddRows(odd) : ''}${column.here ? html`<h3>Slowest here</h3>${slowest(own)}` : ''}`;
}

const KEYS = html`<kbd>↑</kbd> <kbd>↓</kbd> <kbd>←</kbd> <kbd>→</kbd> move, <kbd>Enter</kbd> opens, <kbd>Esc</kbd> closes, <kbd>n</kbd> <kbd>p</kbd> next and previous red, <kbd>d</kbd> only differences, <kbd>/</kbd> filter`;

function viewAll() {
  const legend = KINDS.map(({verdict, mechanism, label, says}) => html`${sign(verdict, mechanism)}<span>${label}</span><span class="mut">${says ?? VERDICTS[verdict][1]}</span>`);
  const slipped = slips.length ? html`<h3>Slips <small>red beside the cells</small></h3><ul class="bl">${slips.map(slip => html`<li class="slip">${slip}</li>`)}</ul>` : '';
  return html`${slipped}<h3 class="begin">How to read it</h3><div class="lg">${legend}</div>
<p class="mut below">Words in a green cell name a promise on which its row differs; the odd ones are darker. A cell is the worst of its behaviours. Click a cell, a contract or a column.</p>
<h3>Slowest <small>contract on column</small></h3>${slowest(run.cells)}${run.command ? html`<h3>Run it all again</h3>${command(run.command)}` : ''}
<h3 id="keys">Keys</h3><p class="mut keys">${KEYS}</p>`;
}
