/* The panel's view of a cell: what is red in full, the claim beside the others', what was not asked, the passes with times. */
let order = 'id';

function behaviourLine(cell, contract, most) {
  return ({id, verdict, durationMs, reason, notes, name: own}) => html`<li id="b-${id}"><div class="b${code(id) ? '' : ' own'}">${sign(verdict, cell.mechanism)}${code(id) ? html`<span class="m">${id}</span>` : ''}<span>${own ?? name(contract, id)}</span>${
    verdict === 'pass' ? html`<span class="ms num" style="--p:${100 * durationMs / most}%">${time(durationMs)}</span>` : html`<span></span><span class="why">${verdict}: ${reason}</span>`}${(notes ?? []).map(note => html`<span class="why">${note}</span>`)}</div></li>`;
}

function traitLine(cell, live) {
  return which => {
    const own = JSON.stringify(trait(cell, which)), others = live.filter(other => JSON.stringify(trait(other, which)) !== own);
    const isStronger = cell.probed?.[which] ?? false;
    return [plain(which), html`<b>${value(which, trait(cell, which))}</b>${others.length ? html` <span class="mut">${others.map(other =>
      `${other.backend} ${value(which, trait(other, which))}`).join(', ')}</span>` : ''}${isStronger ? html` <span class="w dev">stronger than declared: ${value(which, cell.probed[which])} holds when probed</span>` : ''}`];
  };
}

function claim(cell, contract, column) {
  if (!cell.mechanism) return '';
  const live = columns.map(each => at(each, contract)).filter(isOwed), links = cell.links?.length ? cell.links : [column.manual].filter(Boolean);
  const {since, ...probed} = cell.probed ?? {}, traits = [...new Set([...traitsOf(live), ...Object.keys(probed).filter(each => probed[each])])];
  const earlier = since ? html` <span class="w dev">it holds on this older server when probed</span>` : '';
  return html`<h3>Claim</h3>${factRows([contract.promise && ['promise', contract.promise], [cell.mechanism, html`${cell.how}${manuals(links)}`], cell.since && ['since', html`${cell.since}${earlier}`],
    ...traits.map(traitLine(cell, live))])}`;
}

function passList(cell, contract, pass) {
  const most = Math.max(...pass.map(each => each.durationMs)), other = order === 'id' ? 'time' : 'id';
  const sorted = order === 'time' ? [...pass].sort((one, two) => two.durationMs - one.durationMs) : pass;
  return html`<h3>${number(pass.length)} pass <small><a href="${location.hash || '#'}" data-order="${other}"><u>${order === 'id' ? 'slowest first' : 'in order'}</u></a></small></h3><ul class="bl">${
    sorted.map(behaviourLine(cell, contract, most))}</ul>`;
}

function viewCell(column, contract) {
  const cell = at(column, contract), all = behaviours(cell), isTop = each => isRed(each.verdict) || each.verdict === 'known deviation';
  const pass = all.filter(each => each.verdict === 'pass'), rest = all.filter(each => !isTop(each) && each.verdict !== 'pass');
  const steps = html`<button data-go="-1" title="p: previous red" aria-label="previous red">◂</button><button data-go="1" title="n: next red" aria-label="next red">▸</button>`;
  return html`${heading(html`<a href="${link(contract.id)}">${contract.id}</a> on <a href="${link(column.name)}">${column.name}</a>`, steps)}
<div><span class="w ${css(cell.verdict)}"><b>${sign(cell.verdict, cell.mechanism)} ${word(cell.verdict, cell.mechanism)}</b></span>${
  all.length ? ` · ${number(pass.length)} of ${count(all.length, 'behaviour')} pass · ${time(cell.durationMs ?? 0)}` : ''} <span class="mut">· ${place(column)}</span></div>
${cell.reason ? html`<p><b>${cell.verdict}</b>: ${cell.reason}</p>` : ''}${column.available ? '' : waysTried(column)}
${all.filter(isTop).map(each => failureBox(cell, each))}${claim(cell, contract, column)}${
  rest.length ? html`<h3>Not asked of it</h3><ul class="bl">${rest.map(behaviourLine(cell, contract, 1))}</ul>` : ''}${
  pass.length ? passList(cell, contract, pass) : ''}${isOwed(cell) ? commandOf(column, contract) : ''}`;
}
