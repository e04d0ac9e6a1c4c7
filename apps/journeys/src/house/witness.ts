import type { BrowserContext, Page } from '@playwright/test';
import { address } from './product';

/** What went wrong in a browser while nobody was looking at it. */
export interface Witness {
  readonly faults: readonly string[];
}

/** What the console says of every answer that is a refusal, or of a lost network. */
const EXPECTED = /^Failed to load resource/;

/**
 * Watches every page of a browser: violations of the content policy, errors of scripts, words on the console,
 * requests to other hosts, answers of a server that failed.
 */
export async function watch(context: BrowserContext): Promise<Witness> {
  const faults: string[] = [];
  const { host } = new URL(address());
  await context.exposeBinding('jalonTells', (_, told: string) => void faults.push(told));
  await context.addInitScript(tellViolations);
  context.on('request', (request) => {
    const { protocol, host: asked } = new URL(request.url());
    if (protocol.startsWith('http') && asked !== host) faults.push(`request to ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} from ${response.url()}`);
  });
  context.on('page', (page) => watchPage(page, faults));
  return { faults };
}

function watchPage(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`error in ${page.url()}: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text()))
      faults.push(`console of ${page.url()}: ${message.text()}`);
  });
}

/** Runs in the page. */
function tellViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const tell: unknown = Reflect.get(window, 'jalonTells');
    const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
    const told = `content policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} on ${location.href}`;
    if (typeof tell === 'function') tell(told);
  });
}
