import 'reflect-metadata';
import { openApi } from '@jalon/contracts/platform/openapi';
import { FEATURES } from './features';
import { API_VERSION } from './platform/docs/serve-docs';
import { operationsOf } from './platform/http/handlers/operations-of';

/** Prints the OpenAPI document, for the comparison with the one that is kept in `docs/`. */
process.stdout.write(`${JSON.stringify(openApi(operationsOf(FEATURES), API_VERSION), null, 2)}\n`);
