/* What is shown lives in the address: #column/contract/ID?q=&verdict=&model=&hide=&diff=1 */
let view = {};
const enc = encodeURIComponent;

function decoded(part) {
  try { return decodeURIComponent(part); } catch (malformed) { return part; }
}

/* As it is now, also before the browser has told of its last change. */
const pathNow = () => location.hash.slice(1).split('?')[0].split('/').map(decoded);

function readAddress() {
  const [, query = ''] = location.hash.split('?');
  const said = new URLSearchParams(query), list = key => new Set((said.get(key) ?? '').split(',').filter(Boolean));
  view = {
    path: pathNow(),
    q: said.get('q') ?? '',
    verdict: list('verdict'),
    model: said.get('model') ?? '',
    hide: list('hide'),
    diff: said.has('diff'),
  };
}

function filters() {
  const list = set => [...set].map(enc).join(','), said = [];
  if (view.q) said.push(`q=${enc(view.q)}`);
  if (view.verdict.size) said.push(`verdict=${list(view.verdict)}`);
  if (view.model) said.push(`model=${enc(view.model)}`);
  if (view.hide.size) said.push(`hide=${list(view.hide)}`);
  if (view.diff) said.push('diff=1');
  return said.join('&');
}

/* The address of a column, a contract, a cell or a behaviour under the filters of now. */
function link(...path) {
  const query = filters();
  return `#${path.map(enc).join('/')}${query ? `?${query}` : ''}`;
}

const cellLink = (cell, ...id) => link(cell.backend, cell.contract, ...id);
const isPage = url => /^https?:\/\//.test(url ?? '');
const shown = () => columns.filter(column => !view.hide.has(column.name));

function change(how) {
  view.path = pathNow();
  how(view);
  history.replaceState(null, '', link(...view.path));
  draw();
}
