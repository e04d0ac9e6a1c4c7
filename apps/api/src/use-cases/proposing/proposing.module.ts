import { Module } from '@nestjs/common';
import { DuplicatesModule } from '../duplicates/duplicates.module';
import { ProposingService } from './proposing.service';
import { RegisterReader } from './register.reader';

/** What the register lends to those who stand before it: proposing, and likeness to what is there. */
@Module({
  imports: [DuplicatesModule],
  providers: [ProposingService, RegisterReader],
  exports: [ProposingService, RegisterReader],
})
export class ProposingModule {}
