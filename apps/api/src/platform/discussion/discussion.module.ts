import { Global, Module } from '@nestjs/common';
import { SubjectKinds } from './subjects';

/** Comments, attachments, tasks and notifications about any thing that a feature registers. */
@Global()
@Module({ providers: [SubjectKinds], exports: [SubjectKinds] })
export class DiscussionModule {}
