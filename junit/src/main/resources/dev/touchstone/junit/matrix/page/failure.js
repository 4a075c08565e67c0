/* A red behaviour in full: what was expected, what came, the operations that led there, what to run again. */
const CUT = 'The whole story is in matrix.json beside this page: here it would not have fitted.';
const list = (items, wrap) => joined(items.map(wrap), html`<br>`);

function historyRows(history) {
  const isClean = history.every(step => step.outcome === 'ok'), isWrong = (step, i) => step.outcome !== 'ok' || isClean && i === history.length - 1;
  return html`<table>${history.map((step, i) => html`<tr class="${isWrong(step, i) ? 'x' : ''}"><td>${i + 1}</td><td>${step.op}</td><td>${step.outcome}</td><td>${time(step.ms)}</td></tr>`)}</table>`;
}

function deviationText({reason, link: page, until, file}) {
  return html`${reason}. Until ${until}, in <span class="m">${file}</span>${isPage(page) ? html`, <a href="${page}" rel="noreferrer"><u>why</u></a>` : ''}`;
}

function entries(cases) {
  return list(cases, each => html`${sign(each.verdict)} ${each.case}${each.reason ? html` <span class="mut">${each.reason}</span>` : ''}`);
}

const term = (title, told) => told ? html`<dt>${title}</dt><dd>${told}</dd>` : '';

function failureBox(cell, behaviour, lead = '') {
  const {id, verdict, failure, deviation, cases = [], cut, reason} = behaviour, contract = contractOf.get(cell.contract), hinted = hint(contract, id);
  const story = failure ? html`${term('expected', failure.expected)}${term('but', failure.but)}` : term(verdict, reason || 'no reason was given');
  return html`<div class="F ${css(verdict)}" id="b-${id}"><h4>${sign(verdict)} <span class="m">${code(id)}</span> ${lead}${behaviour.name ?? name(contract, id)}</h4><dl>${story}${
    term('entries', cases.length && entries(cases))}${term('history', failure?.history?.length && historyRows(failure.history))}${
    term('noted', behaviour.notes?.length && list(behaviour.notes, note => note))}${term('known', deviation && deviationText(deviation))}${term('trace', failure?.trace && html`<details><summary>where in the code</summary><pre>${failure.trace}</pre></details>`)}${
    term('again', failure?.again && command(failure.again))}</dl>${[failure?.note, cut && CUT, hinted].filter(Boolean).map(words => html`<div class="hint">${words}</div>`)}${
    failure ? html`<div class="whole"><button data-copy="${failureText(cell, behaviour)}">Copy the whole text</button></div>` : ''}</div>`;
}

/* The same for a mail or an issue. */
function failureText(cell, {id, verdict, failure}) {
  const {history = [], expected, but, again} = failure, column = columnOf(cell), width = what => Math.max(0, ...history.map(step => step[what].length));
  const steps = history.map((step, i) => `  ${i ? '       ' : 'history'}   ${i + 1}  ${step.op.padEnd(width('op'))}  ${step.outcome.padEnd(width('outcome'))}  ${time(step.ms).padStart(9)}`);
  const title = `${verdict.toUpperCase()}  ${id} ${cell.contract} on ${cell.backend} ${column.version ?? ''} (${column.provisioning ?? 'unavailable'}): ${name(contractOf.get(cell.contract), id)}`;
  return [title, `  expected  ${expected}`, `  but       ${but}`, ...steps, `  again     ${again}`].join('\n');
}
