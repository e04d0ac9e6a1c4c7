import type { Operation } from '@jalon/contracts/platform/operation';
import type { Type } from '@nestjs/common';
import { OPERATION } from '../implement';

/** The method that answers an operation, and whose it is. */
export interface Handler {
  readonly op: Operation;
  readonly controller: Type;
  readonly method: string;
}

const listed = (module: Type, key: string): Type[] => {
  const found: unknown = Reflect.getMetadata(key, module);
  return Array.isArray(found) ? found.filter((entry): entry is Type => typeof entry === 'function') : [];
};

const modulesIn = (module: Type): Type[] => [module, ...listed(module, 'imports').flatMap(modulesIn)];

function handlersIn(controller: Type): Handler[] {
  const prototype: Record<string, unknown> = controller.prototype;
  return Object.getOwnPropertyNames(prototype).flatMap((method) => {
    const handler = Object.getOwnPropertyDescriptor(prototype, method)?.value as object | undefined;
    const op: Operation | undefined =
      typeof handler === 'function' ? Reflect.getMetadata(OPERATION, handler) : undefined;
    return op ? [{ op, controller, method }] : [];
  });
}

/** Who answers what among these features, read from their controllers: nothing to keep in a second list. */
export const handlersOf = (features: readonly Type[]): readonly Handler[] =>
  [...new Set(features.flatMap(modulesIn))]
    .flatMap((module) => listed(module, 'controllers'))
    .flatMap(handlersIn);

/** Every operation that these features answer. */
export const operationsOf = (features: readonly Type[]): readonly Operation[] =>
  handlersOf(features)
    .map(({ op }) => op)
    .sort((a, b) => a.id.localeCompare(b.id));
