import { Module } from '@nestjs/common';
import { LifecyclesModule } from '../lifecycle/templates/lifecycles.module';
import { KpiDayEntity, KpiEntity, KpiVersionEntity, MeasurementEntity } from './kpi.entities';
import { KpisController } from './kpis.controller';
import { KpiFacts } from './kpis.facts';
import { KpisReader } from './kpis.reader';
import { KpisService } from './kpis.service';
import { MeasurementsService } from './measurements.service';

/** The tables of the feature; importing them makes them known to the data source. */
export const KPI_ENTITIES = [KpiEntity, KpiVersionEntity, MeasurementEntity, KpiDayEntity] as const;

@Module({
  imports: [LifecyclesModule],
  controllers: [KpisController],
  providers: [KpisService, MeasurementsService, KpisReader, KpiFacts],
  exports: [KpisService, MeasurementsService, KpisReader],
})
export class KpisModule {}
