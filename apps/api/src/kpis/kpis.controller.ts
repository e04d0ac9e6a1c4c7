import {
  createKpi,
  getKpi,
  listKpis,
  readKpiSeries,
  redefineKpi,
  updateKpi,
} from '@jalon/contracts/kpis/kpis.operations';
import {
  correctMeasurement,
  ingestMeasurements,
  listMeasurements,
  removeMeasurement,
} from '@jalon/contracts/kpis/measurements.operations';
import type { Checked } from '@jalon/contracts/platform/operation';
import type { Actor } from '@jalon/domain/access/actor';
import { Controller } from '@nestjs/common';
import { Implement } from '../platform/http/implement';
import { KpisReader } from './kpis.reader';
import { KpisService } from './kpis.service';
import { MeasurementsService } from './measurements.service';

@Controller()
export class KpisController {
  constructor(
    private readonly kpis: KpisService,
    private readonly taking: MeasurementsService,
    private readonly reader: KpisReader,
  ) {}

  @Implement(listKpis)
  list({ useCaseId }: Checked<typeof listKpis>, actor: Actor) {
    return this.reader.ofUseCase(actor, useCaseId);
  }

  @Implement(getKpi)
  get({ id }: Checked<typeof getKpi>, actor: Actor) {
    return this.reader.get(actor, id);
  }

  @Implement(readKpiSeries)
  series(input: Checked<typeof readKpiSeries>, actor: Actor) {
    return this.reader.series(actor, input);
  }

  @Implement(createKpi)
  async create(draft: Checked<typeof createKpi>, actor: Actor) {
    return { id: await this.kpis.create(actor, draft) };
  }

  @Implement(updateKpi)
  async update(edit: Checked<typeof updateKpi>, actor: Actor) {
    return { version: await this.kpis.update(actor, edit) };
  }

  @Implement(redefineKpi)
  async redefine(wanted: Checked<typeof redefineKpi>, actor: Actor) {
    return { number: await this.kpis.redefine(actor, wanted) };
  }

  @Implement(listMeasurements)
  measurements(input: Checked<typeof listMeasurements>, actor: Actor) {
    return this.reader.measurements(actor, input);
  }

  @Implement(ingestMeasurements)
  ingest(batch: Checked<typeof ingestMeasurements>, actor: Actor) {
    return this.taking.ingest(actor, batch);
  }

  @Implement(correctMeasurement)
  async correct(edit: Checked<typeof correctMeasurement>, actor: Actor) {
    await this.taking.correct(actor, edit);
    return this.reader.measurement(actor, edit.id);
  }

  @Implement(removeMeasurement)
  async remove(wanted: Checked<typeof removeMeasurement>, actor: Actor) {
    await this.taking.remove(actor, wanted);
    return {};
  }
}
