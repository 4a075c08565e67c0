/* What the views of the panel are made of. */
const command = line => html`<span class="run"><code>${joined(line.split(' ').map(part => html`<span>${part}</span>`), ' ')}</code><button data-copy="${line}">Copy</button></span>`;
const commands = lines => joined(lines.map(command), html`<div class="apart"></div>`);
const place = column => `${column.product} ${column.version ?? ''} · ${column.provisioning ?? 'unavailable'}`;
const manual = (url, words) => isPage(url) ? html` <a href="${url}" rel="noreferrer"><u>${words}</u></a>` : '';
const manuals = urls => (urls ?? []).map((url, i, all) => manual(url, all.length > 1 ? `manual ${i + 1}` : 'manual'));

const heading = (title, more) => html`<div class="ph"><h2>${title}</h2><nav>${more}<button data-copy="${location.href}" title="copy the address of this view">Link</button><a href="${
  link('')}" aria-label="close" title="Esc">✕</a></nav></div>`;

const factRows = pairs => html`<table class="t">${pairs.filter(Boolean).map(([title, told]) => html`<tr><th>${title}</th><td>${told}</td></tr>`)}</table>`;

function waysTried(column) {
  const {attempts = [], next = []} = column, title = column.available ? 'Ways passed over' : 'Ways tried, in order';
  return html`${attempts.length ? html`<h3>${title}</h3>${factRows(attempts.map(each => [each.way, each.outcome]))}` : ''}${
    next.length ? html`<h3>Do one of</h3>${commands(next)}` : ''}`;
}

function slowest(some) {
  const timed = some.filter(cell => cell.durationMs > 0).sort((one, other) => other.durationMs - one.durationMs).slice(0, 8);
  return html`<div class="s">${timed.map(cell => html`<a href="${cellLink(cell)}"><span>${cell.contract} <span class="mut">${cell.backend}</span></span><u style="width:${
    100 * cell.durationMs / timed[0].durationMs}%"></u><span class="num">${time(cell.durationMs)}</span></a>`)}</div>`;
}

/* What to type to run one cell again, if the run told how columns are selected. */
function commandOf(column, contract) {
  const only = contract.model === 'Own tests' ? `-Dit.test=${contract.id}` : `-Dtouchstone.contracts=${contract.id}`;
  return column.again ? html`<h3>Run this cell again</h3>${command(`${column.again} ${only}`)}` : '';
}
