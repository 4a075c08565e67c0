/* The panel's view of a contract: all columns side by side. */
function claimRow(contract) {
  return column => {
    const cell = at(column, contract), said = cell.mechanism && html`<b>${cell.mechanism}</b>: ${cell.how}`;
    const why = isOwed(cell) && said ? '' : `${cell.verdict}${cell.reason ? `: ${cell.reason}` : ''}`;
    return [html`<a href="${cellLink(cell)}">${sign(cell.verdict, cell.mechanism)} ${column.name}</a>`, html`${why}${why && said ? html`<br>` : ''}${said}`];
  };
}

function traitTable(live) {
  const traits = traitsOf(live);
  if (!traits.length) return '';
  return html`<h3>Traits and limits</h3><table class="t"><thead><tr><th></th>${live.map(cell => html`<th>${cell.backend}</th>`)}</tr></thead><tbody>${traits.map(which =>
    html`<tr><th>${plain(which)}</th>${live.map(cell => html`<td>${value(which, trait(cell, which))}</td>`)}</tr>`)}</tbody></table>`;
}

function behaviourTable(contract, live) {
  const outcomes = live.map(cell => new Map(behaviours(cell).map(each => [each.id, each])));
  const outcome = (id, cell, found) => found && html`<a href="${cellLink(cell, id)}" title="${cell.backend}: ${found.verdict}${found.reason ? `, ${found.reason}` : ''}">${sign(found.verdict, cell.mechanism)}</a>`;
  return html`<h3>Behaviours</h3><table class="t"><thead><tr><th>id</th><th></th>${live.map(cell => html`<th class="vt">${cell.backend}</th>`)}</tr></thead><tbody>${[...contract.names].map(([id, sentence]) =>
    html`<tr><th class="m">${code(id)}</th><td>${sentence}</td>${live.map((cell, i) => html`<td>${outcome(id, cell, outcomes[i].get(id))}</td>`)}</tr>`)}</tbody></table>`;
}

function viewContract(contract) {
  const here = columns.filter(column => column.here), live = here.map(column => at(column, contract)).filter(isOwed);
  return html`${heading(contract.id)}<div class="mut">${contract.model}${contract.promise ? ` · ${contract.promise}` : ''}</div>
<h3>Who claims it, and how</h3>${factRows(here.map(claimRow(contract)))}${traitTable(live)}${behaviourTable(contract, live)}`;
}
