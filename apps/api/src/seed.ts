import 'reflect-metadata';
import { runScenario } from './demonstration/run-scenario';
import { listScenarios } from './demonstration/scenarios';
import { FEATURES } from './features';

/** `seed list` names the scenarios; `seed <name>` brings the database to one. */
const [name = 'list'] = process.argv.slice(2);
try {
  if (name === 'list') console.log(listScenarios());
  else await runScenario(name, FEATURES);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
