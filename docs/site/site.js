// The live demonstrations use the one-file bundle, as an agency's page does.
const here = document.currentScript.src;
const script = document.createElement('script');
script.src = new URL('danvan.iife.js', here);
document.head.append(script);
