import { defineConfig } from 'vitest/config';
import { officeTests, patience } from './testFiles.ts';

// npm run test:office: what needs LibreOffice; without it this fails.
export default defineConfig({ test: { include: officeTests, ...patience } });
