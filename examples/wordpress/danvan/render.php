<?php
/**
 * Writes one element as markup: known elements and attributes only, every value escaped.
 */

function danvan_render($attributes, $content = '')
{
    $attributes = (array) $attributes;
    $element = isset($attributes['element']) ? (string) $attributes['element'] : '';
    $known = danvan_elements();
    if (!isset($known[$element])) {
        // Said to whoever may mend it, not to visitors.
        return current_user_can('edit_posts')
            ? '<p>' . esc_html("danvan: không có phần tử “{$element}”. Có thể dùng: " . implode(', ', array_keys($known)) . '.') . '</p>'
            : '';
    }
    wp_enqueue_script('danvan');
    $written = '';
    foreach ($known[$element] as $name => $kind) {
        // WordPress lowers the case of shortcode attributes; ours are lower case.
        $given = array_key_exists($name, $attributes) ? $attributes[$name] : null;
        if ($kind === 'flag') {
            // [danvan required] comes as a value without a name.
            if ($given === true || $given === 'true' || $given === '' || in_array($name, $attributes, true)) {
                $written .= " {$name}";
            }
        } elseif ($given !== null && (string) $given !== '') {
            $value = $kind === 'url' ? esc_url((string) $given) : esc_attr((string) $given);
            $written .= " {$name}=\"{$value}\"";
        }
    }
    $fallback = $content !== '' ? wp_kses_post($content) : '<p>Nội dung này cần JavaScript.</p>';
    return "<danvan-{$element}{$written}>{$fallback}</danvan-{$element}>";
}

/** A script tag without the type that older themes write. */
function danvan_plain_script($tag)
{
    return preg_replace('/\s+type=(["\'])text\/javascript\1/', '', $tag);
}
