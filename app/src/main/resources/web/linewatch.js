/* What needs a script: charts, and small comforts on "Try it". Every page says the same without it. */
"use strict";
(function () {
  const COLOURS = ["#9c3a24", "#3f6fa8"];
  const FONT = { fontFamily: getComputedStyle(document.body).fontFamily, color: "#1b2230" };
  const AXIS = { axisLine: { lineStyle: { color: "#8b95a5" } }, axisTick: { show: false }, axisLabel: { color: "#566072" } };
  // Tooltips are drawn on the canvas: the policy of the page forbids styles inside HTML.
  const TOOLTIP = { renderMode: "richText", confine: true, textStyle: { fontSize: 13 } };

  function bars(data) {
    return {
      textStyle: FONT, color: COLOURS, animation: false,
      grid: { left: 44, right: 12, top: 36, bottom: 28 },
      legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 10, data: data.series },
      tooltip: Object.assign({ trigger: "axis", axisPointer: { type: "shadow" } }, TOOLTIP),
      xAxis: Object.assign({ type: "category", data: data.points.map(p => p.label) }, AXIS),
      yAxis: Object.assign({ type: "value", minInterval: 1, splitLine: { lineStyle: { color: "#ebeef3" } } }, AXIS),
      series: data.series.map((name, i) => ({
        name: name, type: "bar", barMaxWidth: 22, barGap: "5%", data: data.points.map(p => p.values[i])
      }))
    };
  }

  /* Where places stand that have no outline at this scale, or none at all. */
  const POINTS = {
    SGP: [103.8, 1.3], HKG: [114.2, 22.3], MAC: [113.5, 22.2], MLT: [14.4, 35.9], PLW: [134.6, 7.5], NRU: [166.9, -0.5],
    TUV: [179.2, -8.5], KIR: [173, 1.4], MHL: [171.2, 7.1], FSM: [158.2, 6.9], TON: [-175.2, -21.2], WSM: [-172, -13.7],
    MDV: [73.5, 4.2], MUS: [57.6, -20.2], SYC: [55.5, -4.7], BHR: [50.6, 26], LIE: [9.5, 47.1], MCO: [7.4, 43.7],
    VAT: [12.5, 41.9], SMR: [12.5, 43.9], AND: [1.6, 42.5], BRB: [-59.5, 13.2], LCA: [-61, 13.9], KNA: [-62.7, 17.3],
    VCT: [-61.2, 13.2], ATG: [-61.8, 17.1], DMA: [-61.4, 15.4], GRD: [-61.7, 12.1], EU: [4.37, 50.84]
  };

  function map(data, world) {
    const outlines = new Set(world.features.map(f => f.properties.iso3));
    const most = Math.max(1, ...data.points.map(p => p.values[0]));
    const item = p => ({ name: p.key, value: p.values[0], point: p });
    const points = data.points.filter(p => !outlines.has(p.key) && POINTS[p.key]);
    return {
      textStyle: FONT, animation: false,
      tooltip: Object.assign({
        trigger: "item",
        formatter: d => d.data && d.data.point
          ? d.data.point.label + "\n" + data.series.map((s, i) => s + ": " + d.data.point.values[i]).join("\n") : ""
      }, TOOLTIP),
      visualMap: { min: 0, max: most, left: 0, bottom: 0, itemHeight: 90, itemWidth: 10, text: [String(most), "0"],
        seriesIndex: [0, 1], inRange: { color: ["#f6ddd4", "#d98a70", "#9c3a24", "#651f10"] }, textStyle: { color: "#566072" } },
      geo: { map: "world", roam: false, nameProperty: "iso3", boundingCoords: [[-170, 80], [191, -56]], top: 8, bottom: 8, left: 8, right: 8,
        itemStyle: { areaColor: "#eef1f5", borderColor: "#bcc5d2", borderWidth: .5 } },
      series: [
        { type: "map", map: "world", geoIndex: 0, nameProperty: "iso3",
          data: data.points.filter(p => outlines.has(p.key)).map(item) },
        { type: "scatter", coordinateSystem: "geo", symbolSize: 10, itemStyle: { borderColor: "#fff", borderWidth: 1 },
          data: points.map(p => ({ name: p.key, value: POINTS[p.key].concat(p.values[0]), point: p })) }
      ]
    };
  }

  /* A ring over the date line goes on to the east of it, instead of back across the whole map. */
  function whole(rings) {
    if (typeof rings[0][0] !== "number") return rings.map(whole);
    const east = rings.map(p => p[0]);
    const wraps = Math.max(...east) - Math.min(...east) > 300 && rings.some(p => p[1] > -60);
    return wraps ? rings.map(p => p[0] < 0 ? [p[0] + 360, p[1]] : p) : rings;
  }

  async function draw(canvas) {
    const data = JSON.parse(canvas.dataset.chart);
    if (data.kind === "map" && !echarts.getMap("world")) {
      const world = await (await fetch("/assets/world-110m.geojson")).json();
      world.features.forEach(f => {
        f.properties.iso3 = f.properties.iso3 || f.properties.name;
        f.geometry.coordinates = whole(f.geometry.coordinates);
      });
      echarts.registerMap("world", world);
      draw.world = world;
    }
    canvas.hidden = false;
    const chart = echarts.init(canvas, null, { renderer: "canvas" });
    chart.setOption(data.kind === "map" ? map(data, draw.world) : bars(data));
    chart.on("click", d => {
      const point = data.kind === "map" ? d.data && d.data.point : data.points[d.dataIndex];
      if (point) location.assign(point.hrefs[data.kind === "map" ? 0 : d.seriesIndex]);
    });
    new ResizeObserver(() => chart.resize()).observe(canvas);
  }

  /* A file that is dropped on the text field is chosen in the file field. */
  function acceptDrops(form) {
    const file = form.querySelector("input[type=file]");
    ["dragover", "dragleave", "drop"].forEach(name => form.addEventListener(name, event => {
      event.preventDefault();
      form.classList.toggle("dropping", name === "dragover");
      if (name === "drop" && event.dataTransfer.files.length) {
        file.files = event.dataTransfer.files;
        form.requestSubmit();
      }
    }));
  }

  function begin(root) {
    root.querySelectorAll("[data-chart]").forEach(canvas => draw(canvas).catch(console.error));
    root.querySelectorAll("form.try").forEach(acceptDrops);
  }
  document.addEventListener("DOMContentLoaded", () => begin(document));
})();
