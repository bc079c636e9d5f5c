const colours = ['#0b5cad', '#b3261e', '#1b7f3b', '#8a5a00', '#6a3fb5'];
const [width, height, left, bottom] = [640, 420, 70, 50];

/** Lines on two logarithmic scales: sizes 10³ to 10⁷ across, milliseconds up. */
export function drawGrowth(lines) {
  const all = lines.flatMap(({ points }) => points.map(({ ms }) => Math.log10(ms)));
  const [low, high] = [Math.floor(Math.min(...all)), Math.ceil(Math.max(...all))];
  const x = (size) => left + ((Math.log10(size) - 3) / 4) * (width - left - 20);
  const y = (ms) => height - bottom - ((Math.log10(ms) - low) / (high - low)) * (height - bottom - 20);
  const power = (exponent) => `10<tspan dy="-5" font-size="9">${exponent}</tspan>`;
  const grid = [3, 4, 5, 6, 7]
    .map(
      (exponent) =>
        `<path d="M${x(10 ** exponent)} 20V${height - bottom}"/><text x="${x(10 ** exponent)}" y="${height - bottom + 18}" text-anchor="middle">${power(exponent)}</text>`,
    )
    .concat(
      Array.from({ length: high - low + 1 }, (_, step) => low + step).map(
        (exponent) =>
          `<path d="M${left} ${y(10 ** exponent)}H${width - 20}"/><text x="${left - 8}" y="${y(10 ** exponent) + 4}" text-anchor="end">${power(exponent)} ms</text>`,
      ),
    );
  const drawn = lines.map(({ name, points }, at) => {
    const path = points
      .map(({ size, ms }, place) => `${place === 0 ? 'M' : 'L'}${x(size).toFixed(1)} ${y(ms).toFixed(1)}`)
      .join('');
    const label = `<text x="${left + 12}" y="${34 + at * 16}" fill="${colours[at]}" stroke="none">${name}</text>`;
    const dots = points
      .map(
        ({ size, ms }) => `<circle cx="${x(size).toFixed(1)}" cy="${y(ms).toFixed(1)}" r="3" fill="${colours[at]}"/>`,
      )
      .join('');
    return `<path d="${path}" fill="none" stroke="${colours[at]}" stroke-width="2"/>${dots}${label}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img" aria-label="Cost against size, both logarithmic">
<rect width="${width}" height="${height}" fill="#fff"/><g stroke="#ddd" fill="#444">${grid.join('').replaceAll('<text', '<text stroke="none"')}</g>
${drawn.join('\n')}
<text x="${width / 2}" y="${height - 8}" text-anchor="middle" fill="#444">size</text></svg>
`;
}
