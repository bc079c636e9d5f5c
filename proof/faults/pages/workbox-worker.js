// The recipe of the Workbox documentation, word for word but for the names.
import { clientsClaim } from 'workbox-core';
import { BackgroundSyncPlugin } from 'workbox-background-sync';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';

const bgSyncPlugin = new BackgroundSyncPlugin('answers', {
  maxRetentionTime: 24 * 60, // Retry for max of 24 Hours (specified in minutes)
});

registerRoute(/\/collect/, new NetworkOnly({ plugins: [bgSyncPlugin] }), 'POST');

self.skipWaiting();
clientsClaim();
