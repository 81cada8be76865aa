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

  /* @param places where those stand that have no outline at this scale, or none at all: [longitude, latitude] by code */
  function map(data, world, places) {
    const outlines = new Set(world.features.map(f => f.properties.iso3));
    const most = Math.max(1, ...data.points.map(p => p.values[0]));
    const item = p => ({ name: p.key, value: p.values[0], point: p });
    const points = data.points.filter(p => !outlines.has(p.key) && places[p.key]);
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
          data: points.map(p => ({ name: p.key, value: places[p.key].concat(p.values[0]), point: p })) }
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

  async function read(name) {
    return (await fetch("/assets/" + name + ".geojson")).json();
  }

  async function draw(canvas) {
    const data = JSON.parse(canvas.dataset.chart);
    if (data.kind === "map" && !echarts.getMap("world")) {
      const [world, points] = await Promise.all(["world-110m", "places"].map(read));
      world.features.forEach(f => {
        f.properties.iso3 = f.properties.iso3 || f.properties.name;
        f.geometry.coordinates = whole(f.geometry.coordinates);
      });
      echarts.registerMap("world", world);
      draw.world = world;
      draw.places = Object.fromEntries(points.features.map(f => [f.properties.iso3, f.geometry.coordinates]));
    }
    canvas.hidden = false;
    const chart = echarts.init(canvas, null, { renderer: "canvas" });
    chart.setOption(data.kind === "map" ? map(data, draw.world, draw.places) : bars(data));
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
