import { z } from 'zod';
import { contextOf, type Operation, pathKeys } from './operation';
import { FieldError, PROBLEM_PATH, type ProblemKind } from './problem';
import { COMMON_PROBLEMS } from './problems';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
};

const problemSchema = ({ type, status, extension }: ProblemKind): Json => ({
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', const: PROBLEM_PATH + type },
    title: { type: 'string' },
    status: { type: 'integer', const: status },
    detail: { type: 'string' },
    instance: { type: 'string' },
    errors: { type: 'array', items: schemaOf(FieldError, 'output') },
    ...(schemaOf(extension, 'output')['properties'] as Json),
  },
});

const parametersOf = (op: Operation, input: Json): Json[] => {
  const keys = pathKeys(op.path);
  const properties = input['properties'] as Json;
  const required = (input['required'] ?? []) as string[];
  return (op.method === 'GET' ? Object.keys(properties) : keys).map((name) => ({
    name,
    in: keys.includes(name) ? 'path' : 'query',
    required: keys.includes(name) || required.includes(name),
    schema: properties[name],
  }));
};

const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', format: 'uuid' },
  description: 'The creation happens once, however often it is sent within 24 hours.',
};

function bodyOf(op: Operation): Json {
  if (op.method === 'GET') return {};
  const body = op.input.omit(Object.fromEntries(pathKeys(op.path).map((key) => [key, true])) as never);
  if (Object.keys(body.shape).length === 0) return {};
  const schema = schemaOf(body, 'input');
  if (op.upload) (schema['properties'] as Json)[op.upload.field] = { type: 'string', format: 'binary' };
  const media = op.upload ? 'multipart/form-data' : 'application/json';
  return { requestBody: { required: true, content: { [media]: { schema } } } };
}

function responsesOf(op: Operation): Json {
  const status = op.status ?? 200;
  const kinds = [...(op.problems ?? []), ...COMMON_PROBLEMS].filter(
    (kind, at, all) => all.indexOf(kind) === at,
  );
  const success = op.download
    ? { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }
    : status === 204
      ? {}
      : { content: { 'application/json': { schema: schemaOf(op.output, 'output') } } };
  const refusals = [...new Set(kinds.map((kind) => kind.status))];
  return {
    [status]: { description: op.summary.en, ...success },
    ...Object.fromEntries(refusals.map((code) => [code, { $ref: `#/components/responses/${code}` }])),
  };
}

/** An account is managed by its person at the keyboard: no token opens `signed-in`. */
function security({ permission }: Operation): Json {
  if (permission === 'public') return { security: [] };
  return permission === 'signed-in' ? { security: [{ session: [] }] } : {};
}

/** The OpenAPI 3.1 document is a reading of the operations; nothing is written twice. */
export function openApi(operations: readonly Operation[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const op of operations) {
    const path = `/api${op.path.replace(/:(\w+)/g, '{$1}')}`;
    (paths[path] ??= {})[op.method.toLowerCase()] = {
      operationId: op.id,
      summary: op.summary.en,
      tags: [contextOf(op)],
      'x-permission': op.permission,
      parameters: [...parametersOf(op, schemaOf(op.input, 'input')), ...(op.creates ? [idempotencyKey] : [])],
      ...bodyOf(op),
      responses: responsesOf(op),
      ...security(op),
    };
  }
  const kinds = new Set([...COMMON_PROBLEMS, ...operations.flatMap((op) => op.problems ?? [])]);
  return {
    openapi: '3.1.0',
    info: { title: 'Jalon', version },
    security: [{ session: [] }, { token: [] }],
    paths,
    components: componentsOf([...kinds]),
  };
}

const componentsOf = (kinds: readonly ProblemKind[]): Json => ({
  securitySchemes: {
    session: { type: 'apiKey', in: 'cookie', name: 'jalon_session' },
    token: { type: 'http', scheme: 'bearer' },
  },
  responses: Object.fromEntries(
    [...new Set(kinds.map(({ status }) => status))].map((status) => [
      status,
      {
        description: kinds
          .filter((kind) => kind.status === status)
          .map((kind) => kind.title.en)
          .join(' · '),
        content: {
          'application/problem+json': {
            schema: { oneOf: kinds.filter((kind) => kind.status === status).map(problemSchema) },
          },
        },
      },
    ]),
  ),
});
