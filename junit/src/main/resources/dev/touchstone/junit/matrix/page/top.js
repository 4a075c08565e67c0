/* Above the matrix: the verdict as a sentence, what ran on what, and the red things in words. */
const WORDS_OF_RED = 8;

function product(column) {
  if (column.provisioning === 'in-process') return '';
  const called = column.product.toLowerCase() === column.name ? '' : `${column.product} `;
  return ` ${called}${column.version ?? ''}`;
}

const columnNames = (some, more) => joined(some.map(column => html`<a href="${link(column.name)}"><b>${column.name}</b></a>${more(column)}`), ', ');

function provenance() {
  const place = run.environment, started = new Date(run.started).toISOString().slice(0, 16).replace('T', ' ');
  return [`${started} UTC`, time(run.durationMs), `selection: ${run.selection}`,
    place && `Java ${place.java}, ${place.os}, ${count(place.cores, 'core')}`, place?.commit, `Touchstone ${run.touchstone}`].filter(Boolean).join(' · ');
}

function facing() {
  const here = columns.filter(column => column.available), away = columns.filter(column => !column.available);
  const verdicts = sum(RANKED.slice(0, 5), verdict => counts.behaviours[verdict] ?? 0), known = counts.cells['known deviation'] ?? 0;
  const sentences = sum(contracts, contract => contract.names.size);
  return html`<p class="facts">${count(contracts.length, 'contract')}, ${count(sentences, 'behaviour')}, on ${here.length ? columnNames(here, product) : 'no column'}: ${
    count(verdicts, 'verdict')}${known ? `, ${count(known, 'known deviation')}` : ''}.${away.length ? html` Not here: ${columnNames(away, column => ` (${column.reason})`)}.` : ''}</p>`;
}

function redLine({contract, behaviour, on, ids}) {
  const {id, verdict, reason} = behaviour, more = ids.size > 1 ? ` +${ids.size - 1}` : '';
  return html`<li><a href="${link([...on][0], contract.id, ...(id ? [id] : []))}"><span class="w ${css(verdict)}">${sign(verdict)} ${verdict}</span><b>${
    [...on].join(', ')}</b><span>${contract.id}</span><span class="m mut">${code(id)}${more}</span><span>${id ? name(contract, id) : ''}</span><span class="mut but">${reason}</span></a></li>`;
}

function redWords() {
  if (!isRedRun) return '';
  const lines = slips.map(slip => html`<li class="slip"><span class="w fail">${sign('fail')} slip</span><span>${slip}</span></li>`).concat(reds.map(redLine));
  const more = lines.length - WORDS_OF_RED;
  return html`<ol class="reds">${lines.slice(0, WORDS_OF_RED)}${more > 0 ? html`<li><a class="more" href="#?verdict=fail,error,not%20run">and ${number(more)} more: show only red rows</a></li>` : ''}</ol>`;
}

/* The run's own words where the page holds what the run counted. */
function sentence() {
  if (run.told && addsUp) return run.told.words;
  const said = isRedRun ? RANKED.filter(isRed) : ['pass'];
  return said.filter(verdict => found.cells[verdict]).map(verdict => `${count(found.cells[verdict], 'cell')}: ${verdict}`).concat(slips.length ? count(slips.length, 'slip') : []).join(', ');
}

/* Pages of other runs in the same folder. */
function beside() {
  return (run.beside ?? []).map(page => html` · <a href="${page}">${page.replace('.html', '')}</a>`);
}

function drawTop() {
  document.title = `${isRedRun ? 'Red' : 'Green'} · Touchstone matrix`;
  put($('#top'), html`<div class="brand"><span><b>Touchstone</b> matrix${beside()}</span><span>${provenance()}</span></div>
<h1 class="${isRedRun ? '' : 'ok'}"><span class="say">${isRedRun ? 'Red' : 'Green'}</span> ${sentence()}</h1>
${facing()}${redWords()}`);
}
