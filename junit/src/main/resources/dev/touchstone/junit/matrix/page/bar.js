/* The filters. The verdict chips are the legend too, with counts of cells; no filter changes the verdict sentence. */
const chip = ({kind: key, verdict, mechanism, label, says}, cellsOfIt) => html`<button data-verdict="${key}" aria-pressed="${String(view.verdict.has(key))}" title="${
  says ?? VERDICTS[verdict][1]}">${sign(verdict, mechanism)} ${label}<span class="num"> ${number(cellsOfIt)}</span></button>`;

function chips() {
  const numbers = {};
  for (const cell of cells) if (!view.hide.has(cell.backend)) numbers[kind(cell)] = (numbers[kind(cell)] ?? 0) + 1;
  return KINDS.filter(each => numbers[each.kind]).map(each => chip(each, numbers[each.kind]));
}

function columnChoice(isOpen) {
  const hidden = view.hide.size ? ` ${columns.length - view.hide.size}/${columns.length}` : '';
  return html`<details class="cols"${isOpen ? html` open` : ''}><summary>columns${hidden}</summary><span role="group" aria-label="hide columns">${columns.map(({name: column}) =>
    html`<button data-hide="${column}" aria-pressed="${String(view.hide.has(column))}" title="show or hide this column">${column}</button>`)}</span></details>`;
}

function drawBar() {
  const isOpen = $('.cols')?.open, models = [...new Set(contracts.map(contract => contract.model))];
  put($('#bar'), html`<input id="q" type="search" placeholder="Filter: contract, id, word" aria-label="filter by text" value="${view.q}">
<select id="m" aria-label="data model"><option value="">all models</option>${models.map(model => html`<option${model === view.model ? html` selected` : ''}>${model}</option>`)}</select>
<button id="diff" aria-pressed="${String(view.diff)}" title="d">only differences</button>
<span class="chips" role="group" aria-label="verdict">${chips()}</span>
<span class="gap"></span>${columnChoice(isOpen)}`);
  placeBelowBar();
}

function placeBelowBar() {
  const bar = $('#bar'), isSticky = getComputedStyle(bar).position === 'sticky';
  document.documentElement.style.setProperty('--bar', `${isSticky ? bar.offsetHeight : 0}px`);
}
