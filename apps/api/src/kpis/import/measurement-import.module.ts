import { Module } from '@nestjs/common';
import { KpisModule } from '../kpis.module';
import { MeasurementImport } from './measurement-import';

/** Files of measurements. */
@Module({ imports: [KpisModule], providers: [MeasurementImport] })
export class MeasurementImportModule {}
