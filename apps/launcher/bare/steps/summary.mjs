const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/** Prints a line per suite and, last, the plain total that continuous integration reads; true when nothing failed. */
export function summarise(suites, { journeysRequired = false } = {}) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  console.log('');
  for (const suite of suites) {
    console.log(`  ${suite.name.padEnd(10)} ${suite.notRun ? `not run (${suite.notRun})` : line(suite)}`);
    for (const key of Object.keys(total)) total[key] += suite[key] ?? 0;
    if (suite.name === 'journeys' && suite.notRun && journeysRequired) total.failed += 1;
  }
  console.log(line(total));
  return total.failed === 0;
}
