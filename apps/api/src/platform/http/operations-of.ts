import type { Operation } from '@jalon/contracts/platform/operation';
import type { Type } from '@nestjs/common';
import { OPERATION } from './implement';

const listed = (module: Type, key: string): Type[] => {
  const found: unknown = Reflect.getMetadata(key, module);
  return Array.isArray(found) ? found.filter((entry): entry is Type => typeof entry === 'function') : [];
};

const modulesIn = (module: Type): Type[] => [module, ...listed(module, 'imports').flatMap(modulesIn)];

function operationsIn(controller: Type): Operation[] {
  const prototype: Record<string, unknown> = controller.prototype;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as object | undefined;
    const op: Operation | undefined =
      typeof method === 'function' ? Reflect.getMetadata(OPERATION, method) : undefined;
    return op ? [op] : [];
  });
}

/** Every operation that these features answer, read from their controllers: nothing to keep in a second list. */
export const operationsOf = (features: readonly Type[]): readonly Operation[] =>
  [...new Set(features.flatMap(modulesIn))]
    .flatMap((module) => listed(module, 'controllers'))
    .flatMap(operationsIn)
    .sort((a, b) => a.id.localeCompare(b.id));
