/* The verdicts, the worst first, as the kit ranks them: their sign, and what they mean. */
const VERDICTS = {
  fail: ['fail', 'an expectation was not met'],
  error: ['error', 'the kit, a start, or a machine too slow: no conclusion'],
  'not run': ['notrun', 'owed, and no verdict at the end'],
  'known deviation': ['dev', 'red, listed with a reason and a date'],
  pass: ['pass', 'kept'],
  excluded: ['excl', 'left out by a test or by the run, with a reason'],
  'not claimed': ['none', 'the backend does not promise it'],
  unavailable: ['unav', 'the backend could not be had here'],
};
const RANKED = Object.keys(VERDICTS);
const rank = verdict => RANKED.indexOf(verdict);
const isRed = verdict => rank(verdict) < 3;
const worse = (one, other) => rank(one) <= rank(other) ? one : other;

/* Whether a cell is about something that its backend claims. */
const isOwed = cell => rank(cell.verdict) < 5;

/* What a cell counts as among the filters: a pass by its mechanism, all else by its verdict. */
const kind = cell => cell.verdict === 'pass' ? cell.mechanism ?? 'own' : cell.verdict;
const KINDS = RANKED.flatMap(verdict => verdict !== 'pass' ? [{kind: verdict, verdict, label: verdict}] : [
  {kind: 'native', verdict, mechanism: 'native', label: 'pass, native', says: 'kept, by what the server itself does'},
  {kind: 'emulated', verdict, mechanism: 'emulated', label: 'pass, emulated', says: 'kept, with what the driver adds'},
  {kind: 'own', verdict, label: 'pass, own test', says: 'kept; a test that is no contract'},
]);

const css = verdict => VERDICTS[verdict][0];
const word = (verdict, mechanism) => verdict === 'pass' && mechanism ? `pass, ${mechanism}` : verdict;

function sign(verdict, mechanism) {
  const shape = verdict === 'pass' && mechanism === 'emulated' ? 'emul' : css(verdict);
  return html`<svg class="g g-${shape}" aria-hidden="true"><use href="#g-${shape}"/></svg>`;
}
