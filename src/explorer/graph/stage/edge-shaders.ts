/**
 * A line is a rectangle of two triangles. Lengths handed to the fragment shader are in pixels at the present size
 * ratio, so that patterns keep their look at every zoom. For picking, a line takes half the gap to its neighbours
 * on both sides: `LINE_GAP` of `drawing.ts`.
 */
export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec3 a_look;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_minEdgeThickness;

varying vec4 v_color;
varying vec2 v_at;
varying float v_half;
varying float v_pattern;

const float bias = 255.0 / 254.0;

void main() {
  vec2 way = a_end - a_start;
  float way_length = max(length(way), 0.000001);
  vec2 normal = vec2(-way.y, way.x) / way_length;
  float pixel = 2.0 * u_correctionRatio / u_sizeRatio;
  float width = max(a_look.x, u_minEdgeThickness * u_sizeRatio);
  #ifdef PICKING_MODE
  float halfway = width / 2.0 + 2.0;
  #else
  float halfway = width / 2.0 + 1.0;
  #endif
  vec2 position = mix(a_start, a_end, a_corner.x) + normal * pixel * (a_look.y + a_corner.y * halfway);
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);

  v_at = vec2(a_corner.x * way_length / pixel, a_corner.y * halfway);
  v_half = width / 2.0;
  v_pattern = a_look.z;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

/** Patterns: 0 plain, 1 double, 2 dashed, 3 dotted, 4 plain. */
export const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;

varying vec4 v_color;
varying vec2 v_at;
varying float v_half;
varying float v_pattern;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float soft = 0.75 / u_pixelRatio;
  float across = abs(v_at.y);
  float alpha = 1.0 - smoothstep(v_half - soft, v_half + soft, across);
  if (v_pattern > 0.5 && v_pattern < 1.5) {
    alpha *= smoothstep(v_half * 0.35 - soft, v_half * 0.35 + soft, across);
  } else if (v_pattern > 1.5 && v_pattern < 2.5) {
    float period = 8.0 + 4.0 * v_half;
    alpha *= 1.0 - step(period * 0.62, mod(v_at.x, period));
  } else if (v_pattern > 2.5 && v_pattern < 3.5) {
    float period = 3.6 * v_half;
    float along = mod(v_at.x, period) - period / 2.0;
    alpha = 1.0 - smoothstep(v_half - soft, v_half + soft, length(vec2(along, across)));
  }
  if (alpha <= 0.003) discard;
  gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a) * alpha;
  #endif
}
`;
