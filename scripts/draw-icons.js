// Renders assets/drawings/*.svg to the PNG files of manifest.xml: `npm run icons`.
// Each icon is drawn twice, on a grid of 16 and of 32 pixels, because a line must fall on whole pixels to look sharp.

const fs = require('node:fs');
const path = require('node:path');
const { Resvg } = require('@resvg/resvg-js');

const assets = path.resolve(__dirname, '../assets');
const ribbonSizes = [16, 32, 80];
const sizes = {
  logo: [16, 32, 64, 80, 128],
  validate: ribbonSizes,
  clear: ribbonSizes,
  recompute: ribbonSizes,
  pane: ribbonSizes,
  help: ribbonSizes,
};

for (const [name, wanted] of Object.entries(sizes)) {
  for (const size of wanted) {
    const svg = fs.readFileSync(
      path.join(assets, 'drawings', `${name}-${size === 16 ? 16 : 32}.svg`),
      'utf8',
    );
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
    fs.writeFileSync(path.join(assets, 'icons', `${name}-${size}.png`), png);
  }
}
