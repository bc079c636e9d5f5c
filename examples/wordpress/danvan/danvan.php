<?php
/**
 * Plugin Name: danvan
 * Description: Phiếu đánh giá, thẻ chỉ tiêu và đối chiếu báo cáo bằng một mã ngắn hoặc một khối. Ratings, indicator cards and report audit by a shortcode or a block.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: danvan
 *
 * [danvan element="satisfaction-form" survey="quick" endpoint="/v1/responses" unit="01"]
 * [danvan element="kpi-card" label="Hồ sơ đúng hạn" value="99,5" unit="%"]
 *
 * The plugin stores nothing and calls nobody: it writes a tag and loads one
 * script from this site. Put danvan.js and the other danvan-*.js (from the
 * package @danvan/elements) beside this file.
 */

if (!defined('ABSPATH')) {
    exit;
}

require_once __DIR__ . '/elements.php';
require_once __DIR__ . '/render.php';

add_action('init', function () {
    wp_register_script('danvan', plugins_url('danvan.js', __FILE__), [], '0.1.0', true);
    add_shortcode('danvan', 'danvan_render');
    wp_register_script(
        'danvan-block',
        plugins_url('block.js', __FILE__),
        ['wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components'],
        '0.1.0',
        true
    );
    wp_localize_script('danvan-block', 'danvanElements', danvan_elements());
    register_block_type('danvan/element', [
        'api_version' => 2,
        'title' => 'danvan',
        'category' => 'widgets',
        'icon' => 'chart-bar',
        'editor_script' => 'danvan-block',
        'attributes' => [
            'element' => ['type' => 'string', 'default' => 'satisfaction-form'],
            'settings' => ['type' => 'object', 'default' => []],
        ],
        'render_callback' => function ($attributes) {
            return danvan_render(array_merge($attributes['settings'], ['element' => $attributes['element']]));
        },
    ]);
});

// The bundle is an ES module; WordPress before 6.5 writes classic script tags only.
add_filter('script_loader_tag', function ($tag, $handle) {
    return $handle === 'danvan' ? str_replace('<script ', '<script type="module" ', danvan_plain_script($tag)) : $tag;
}, 10, 2);
