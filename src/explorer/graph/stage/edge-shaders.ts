/**
 * A line is a rectangle of two triangles. Lengths handed to the fragment shader are in pixels at the present size
 * ratio, so that patterns keep their look at every zoom. The rectangle is wider than the line by its soft border alone.
 */
export const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec3 a_look;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
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
  float halfway = width / 2.0 + 0.75 / u_pixelRatio;
  vec2 position = mix(a_start, a_end, a_corner.x) + normal * pixel * (a_look.y + a_corner.y * halfway);
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);

  v_at = vec2(a_corner.x * way_length / pixel, a_corner.y * halfway);
  v_half = width / 2.0;
  v_pattern = a_look.z;
  v_color = a_color;
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
}
`;

/** Lines of one pixel. */
export const HAIR_VERTEX_SHADER = /* glsl */ `
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_corner;

uniform mat3 u_matrix;
uniform float u_alpha;

varying vec4 v_color;

const float bias = 255.0 / 254.0;

void main() {
  gl_Position = vec4((u_matrix * vec3(mix(a_start, a_end, a_corner), 1)).xy, 0, 1);
  float alpha = a_color.a * bias * u_alpha;
  v_color = vec4(a_color.rgb * alpha, alpha);
}
`;

export const HAIR_FRAGMENT_SHADER = /* glsl */ `
precision mediump float;
varying vec4 v_color;

void main(void) {
  gl_FragColor = v_color;
}
`;
