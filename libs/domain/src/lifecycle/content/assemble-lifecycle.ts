import { z } from 'zod';
import { withFrenchTypography } from './french-typography';
import { Profile } from '../template/gate';
import { Lifecycle } from '../template/lifecycle';

/** The four files of `content/`, read as YAML and not looked at yet. */
export interface ContentFiles {
  readonly lifecycle: unknown;
  readonly attributes: unknown;
  readonly dpiaTriggers: unknown;
  readonly aiActClasses: unknown;
}

const Meta = z.object({ version: z.string(), asOf: z.iso.date() });
const LifecycleFile = z.looseObject({ meta: Meta, profiles: z.array(Profile) });
const AttributesFile = z.strictObject({ meta: Meta, attributes: z.unknown() });
const DpiaFile = z.strictObject({
  meta: Meta,
  lists: z.unknown(),
  decision: z.looseObject({ results: z.unknown(), order: z.unknown() }),
});
const ClassesFile = z.strictObject({ meta: Meta, classRules: z.unknown() });

/** One life cycle out of the four files; throws a `ZodError` that names the place of what does not fit. */
export function assembleLifecycle(files: ContentFiles): Lifecycle {
  const { meta, profiles, ...parts } = LifecycleFile.parse(files.lifecycle);
  const { attributes } = AttributesFile.parse(files.attributes);
  const { lists, decision } = DpiaFile.parse(files.dpiaTriggers);
  const { classRules } = ClassesFile.parse(files.aiActClasses);
  return Lifecycle.parse(
    withFrenchTypography({
      ...parts,
      edition: meta.version,
      asOf: meta.asOf,
      attributes,
      dpia: { lists, ...decision },
      aiActClasses: classRules,
      profiles: [...profiles].sort((one, other) => one.order - other.order),
    }),
  );
}
