import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { PortalPage } from './portal-page';

void bootstrapApplication(PortalPage, { providers: [provideZonelessChangeDetection()] });
