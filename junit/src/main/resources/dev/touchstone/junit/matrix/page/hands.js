/* Clicks, keys, addresses, paper. */
function toggle(set, item) {
  if (!set.delete(item)) set.add(item);
}

function hide(column) {
  if (view.hide.has(column) || view.hide.size < columns.length - 1) toggle(view.hide, column);
}

function goToRed(step) {
  const red = $$('a.c.fail,a.c.error,a.c.notrun').map(cell => cell.dataset.cell), now = red.indexOf(pathNow().slice(0, 2).join('/'));
  if (!red.length) return;
  const next = now < 0 ? (step > 0 ? 0 : red.length - 1) : (now + step + red.length) % red.length;
  location.hash = link(...red[next].split('/'));
}

function copyByHand(text) {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

async function copy(button) {
  const {textContent: label, dataset: {copy: text}} = button;
  try { await navigator.clipboard.writeText(text); } catch (refused) { copyByHand(text); }
  button.textContent = 'Copied';
  setTimeout(() => { button.textContent = label; }, 1200);
}

addEventListener('click', event => {
  const target = event.target.closest('[data-copy],[data-verdict],[data-hide],[data-go],[data-order],#diff');
  if (!target) return;
  const {dataset} = target;
  if ('copy' in dataset) copy(target);
  else if (dataset.verdict) change(() => toggle(view.verdict, dataset.verdict));
  else if (dataset.hide) change(() => hide(dataset.hide));
  else if (dataset.go) goToRed(Number(dataset.go));
  else if (dataset.order) { event.preventDefault(); order = dataset.order; drawPanel(); }
  else change(() => { view.diff = !view.diff; });
});

addEventListener('input', ({target}) => {
  if (target.id === 'q') change(() => { view.q = target.value; });
  if (target.id === 'm') change(() => { view.model = target.value; });
});

function neighbour(cell, key) {
  const lines = $$('#mx tr.r'), line = cell.closest('tr'), y = lines.indexOf(line), inLine = each => each && $$('a.c', each), x = inLine(line).indexOf(cell);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return inLine(line)[x + (key === 'ArrowRight' ? 1 : -1)];
  return inLine(lines[y + (key === 'ArrowDown' ? 1 : -1)])?.[x];
}

function move(event) {
  const to = neighbour(event.target, event.key);
  event.preventDefault();
  if (!to) return;
  event.target.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
}

const KEY = {
  '/': () => $('#q').focus(),
  n: () => goToRed(1),
  p: () => goToRed(-1),
  d: () => change(() => { view.diff = !view.diff; }),
};

addEventListener('keydown', event => {
  const {key, target} = event, isField = /INPUT|SELECT|TEXTAREA/.test(target.tagName);
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === 'Escape') { if (isField) target.blur(); else location.hash = link(''); }
  else if (isField) return;
  else if (KEY[key]) { event.preventDefault(); KEY[key](); }
  else if (key.startsWith('Arrow') && target.matches('a.c')) move(event);
});

addEventListener('hashchange', () => {
  const filtersBefore = filters(), cellBefore = cellOnView();
  readAddress();
  if (filters() === filtersBefore) drawPanel(); else draw();
  const isOpen = view.path[0], cell = $$('a.c').find(each => each.dataset.cell === cellBefore);
  (isOpen ? $('#panel') : cell ?? $('#panel')).focus({preventScroll: Boolean(isOpen)});
});

addEventListener('resize', placeBelowBar);

addEventListener('beforeprint', () => {
  const boxes = redCells.map(cell => redBehaviours(cell).map(each => failureBox(cell, each, `${cell.contract} on ${cell.backend}: `)));
  put($('#print'), redCells.length ? html`<h3>What is red, in full</h3>${boxes}` : '');
});

const begun = performance.now();
readAddress();
drawTop();
draw();
document.documentElement.dataset.ms = Math.round(performance.now() - begun);
