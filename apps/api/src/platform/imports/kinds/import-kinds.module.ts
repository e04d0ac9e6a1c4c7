import { Global, Module } from '@nestjs/common';
import { ImportKinds } from './import-kinds';

/** Where features register what takes imports. */
@Global()
@Module({ providers: [ImportKinds], exports: [ImportKinds] })
export class ImportKindsModule {}
