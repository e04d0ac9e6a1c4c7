import { editDraft } from '@jalon/contracts/lifecycle/drafts.operations';
import { copyLifecycle } from '@jalon/contracts/lifecycle/templates.operations';
import type { TestHouse } from '../platform/testing/test-house';
import { LifecyclesService } from '../lifecycle/templates/lifecycles.service';

/** The usual version, which something rests on; and a life cycle in which something is being written. */
export function lifecycleMakers(house: TestHouse): Readonly<Record<string, () => Promise<string>>> {
  const call = house.as('admin');
  const version = () =>
    house.within('admin', async ({ actor }) => {
      const { versionId } = await house.app.get(LifecyclesService).usual(actor);
      return versionId;
    });
  return {
    'lifecycle-version': version,
    'lifecycle-draft': async () => {
      const { id } = await call(copyLifecycle, { name: 'Cycle de vie des studios', from: await version() });
      const edit = { what: 'parameter' as const, id: 'p_min_voters', change: { default: 4 } };
      await call(editDraft, { id, version: 1, edit });
      return id;
    },
  };
}
