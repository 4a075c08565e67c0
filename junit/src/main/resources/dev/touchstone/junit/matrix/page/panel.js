/* One panel beside the matrix: a cell, a contract, a column, or the whole run, as the address says. */
function seen() {
  const [first, second, id] = view.path, column = columns.find(each => each.name === first);
  if (column && contractOf.has(second)) return {made: viewCell(column, contractOf.get(second)), id};
  if (column && !second) return {made: viewColumn(column)};
  if (contractOf.has(first) && !second) return {made: viewContract(contractOf.get(first))};
  const unknown = first ? html`<p class="unknown"><b>Nothing here is called “${view.path.join('/')}”.</b></p>` : '';
  return {made: html`${unknown}${viewAll()}`, isAll: true};
}

function showBehaviour(id) {
  const place = document.getElementById(`b-${id}`);
  if (!place) return;
  place.classList.add('asked');
  place.scrollIntoView({block: 'nearest'});
}

function drawPanel() {
  const panel = $('#panel'), {made, id, isAll} = seen();
  put(panel, made);
  document.body.classList.toggle('open', !isAll);
  panel.scrollTop = 0;
  markCell();
  if (id) showBehaviour(id);
}

/* All of it again; who was typing or clicking in the bar goes on there. */
function draw() {
  const {activeElement: active} = document, inBar = $('#bar').contains(active), {id, dataset = {}, selectionStart: caret} = active ?? {};
  drawBar();
  drawMatrix();
  drawPanel();
  if (!inBar) return;
  const same = id ? document.getElementById(id) : $$('#bar button').find(each => each.dataset.verdict === dataset.verdict && each.dataset.hide === dataset.hide && !each.id);
  same?.focus();
  if (id === 'q') same.setSelectionRange(caret, caret);
}
