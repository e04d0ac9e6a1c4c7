const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const sum = (suites, key) => suites.reduce((total, suite) => total + (suite[key] ?? 0), 0);

/** Prints a line per suite and, last, the plain total that continuous integration reads; true when nothing failed. */
export function summarise(suites, { journeysRequired = false } = {}) {
  console.log('');
  for (const suite of suites) {
    console.log(`  ${suite.name.padEnd(10)} ${suite.notRun ? `not run (${suite.notRun})` : line(suite)}`);
  }
  const missing = suites.filter(
    ({ name, notRun }) => journeysRequired && name === 'journeys' && notRun,
  ).length;
  const failed = sum(suites, 'failed') + missing;
  console.log(line({ passed: sum(suites, 'passed'), failed, skipped: sum(suites, 'skipped') }));
  return failed === 0;
}
