import { contextOf, type Operation } from '@jalon/contracts/platform/operation';
import { PROBLEM_PATH, type ProblemKind } from '@jalon/contracts/platform/problem';
import { COMMON_PROBLEMS } from '@jalon/contracts/platform/problems';
import type { Language } from '@jalon/domain/platform/language';
import { wordsIn } from '@jalon/domain/platform/typography';
import { z } from 'zod';
import { docPage, html, type Html } from './html';

const WORDS = {
  fr: {
    title: 'Référence de l’API',
    lead: 'Chaque opération que Jalon comprend. Le document OpenAPI 3.1 est à l’adresse',
    permission: 'Droit nécessaire',
    input: 'Entrée',
    output: 'Réponse',
    refusals: 'Refus propres à cette opération',
    problems: 'Types de problèmes',
    contents: 'Sommaire',
    status: 'Statut HTTP',
    file: 'un fichier',
    nothing: 'rien',
  },
  en: {
    title: 'API reference',
    lead: 'Every operation that Jalon understands. The OpenAPI 3.1 document is at',
    permission: 'Permission needed',
    input: 'Input',
    output: 'Answer',
    refusals: 'Refusals of this operation',
    problems: 'Types of problems',
    contents: 'Contents',
    status: 'HTTP status',
    file: 'a file',
    nothing: 'nothing',
  },
} as const;

const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): string => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return JSON.stringify(json, null, 2);
};

const fold = (label: string, of: string, text: string): Html =>
  html`<details>
    <summary>${label}<span class="of"> · ${of}</span></summary>
    <pre tabindex="0" role="region" aria-label="${label} · ${of}">${text}</pre>
  </details>`;

const problemLink = ({ type, title }: ProblemKind, language: Language): Html =>
  html`<li><a href="${PROBLEM_PATH}${type}">${wordsIn(title, language)}</a> <code>${type}</code></li>`;

function operationSection(op: Operation, language: Language): Html {
  const words = WORDS[language];
  const answer = op.download ? words.file : op.status === 204 ? words.nothing : null;
  return html`<section aria-labelledby="${op.id}">
    <h3 id="${op.id}">${wordsIn(op.summary, language)}</h3>
    <p class="route"><span class="method">${op.method}</span> <code>/api${op.path}</code></p>
    <p class="facts"><code>${op.id}</code> · ${words.permission} : <code>${op.permission}</code></p>
    ${Object.keys(op.input.shape).length > 0 ? fold(words.input, op.id, jsonSchema(op.input, 'input')) : ''}
    ${answer ? html`<p>${words.output} : ${answer}</p>` : fold(words.output, op.id, jsonSchema(op.output, 'output'))}
    ${
      op.problems?.length
        ? html`<p>${words.refusals} :</p>
            <ul>
              ${op.problems.map((kind) => problemLink(kind, language))}
            </ul>`
        : ''
    }
  </section>`;
}

/** The reference page: operations by context, then the types of problems. */
export function referencePage(operations: readonly Operation[], language: Language): string {
  const words = WORDS[language];
  const contexts = [...new Set(operations.map(contextOf))];
  const body = html`<h1>${words.title}</h1>
    <p>${words.lead} <a href="/api/openapi.json">/api/openapi.json</a>.</p>
    <nav aria-label="${words.contents}">
      <ul>
        ${contexts.map((context) => html`<li><a href="#context-${context}">${context}</a></li>`)}
        <li><a href="#problems">${words.problems}</a></li>
      </ul>
    </nav>
    ${contexts.map(
      (context) =>
        html`<h2 id="context-${context}">${context}</h2>
          ${operations.filter((op) => contextOf(op) === context).map((op) => operationSection(op, language))}`,
    )}
    <h2 id="problems">${words.problems}</h2>
    <ul>
      ${problemsOf(operations).map((kind) => problemLink(kind, language))}
    </ul>`;
  return docPage({ language, title: words.title, body });
}

/** What one type of problem means and what to do about it. */
export const problemPage = (kind: ProblemKind, language: Language): string =>
  docPage({
    language,
    title: wordsIn(kind.title, language),
    body: html`<h1>${wordsIn(kind.title, language)}</h1>
      <p class="facts">
        <code>${PROBLEM_PATH}${kind.type}</code> · ${WORDS[language].status} : ${kind.status}
      </p>
      <p>${wordsIn(kind.explanation, language)}</p>`,
  });

/** Every type of problem that these operations may answer with. */
export const problemsOf = (operations: readonly Operation[]): readonly ProblemKind[] => {
  const all = [...COMMON_PROBLEMS, ...operations.flatMap((op) => op.problems ?? [])];
  return [...new Map(all.map((kind) => [kind.type, kind])).values()].sort((a, b) =>
    a.type.localeCompare(b.type),
  );
};
