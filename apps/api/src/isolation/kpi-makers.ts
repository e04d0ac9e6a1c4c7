import { createKpi } from '@jalon/contracts/kpis/kpis.operations';
import { ingestMeasurements, listMeasurements } from '@jalon/contracts/kpis/measurements.operations';
import { createUseCase } from '@jalon/contracts/use-cases/use-cases.operations';
import type { TestHouse } from '../platform/testing/test-house';

/** A measurement of a KPI of its own: what takes one in tells how many, not which. */
export const kpiMakers = (house: TestHouse): Readonly<Record<string, () => Promise<string>>> => ({
  measurement: async () => {
    const call = house.as('admin');
    const useCase = await call(createUseCase, { title: 'Briefs SEO', problem: 'Une heure par brief.' });
    const draft = createKpi.example?.(() => useCase.id);
    if (!draft) throw new Error('The walker goes by the examples');
    const { id: kpiId } = await call(createKpi, draft);
    await call(ingestMeasurements, {
      kpiId,
      rows: [{ takenOn: '2026-11-03', context: 'baseline', value: 62 }],
    });
    const { items } = await call(listMeasurements, { kpiId });
    return items[0]?.id ?? '';
  },
});
